package org.collabops.goals.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.collabops.host.Words;

/** The pages beside the one that is shown, the first, the last and those around: a list of thousands has hundreds. */
final class PageLinks {
    private static final int AROUND = 2;
    private static final PageLink GAP = new PageLink("…", null, false);

    private final Words words;

    PageLinks(Words words) {
        this.words = words;
    }

    /**
     * @param shown from 1
     * @param path where a page is, by its number
     * @return none when there is one page
     */
    List<PageLink> of(int shown, int last, IntFunction<String> path) {
        List<PageLink> links = new ArrayList<>();
        if (shown > 1) {
            links.add(new PageLink(words.say("collabops.goals.previous"), path.apply(shown - 1), false));
        }
        for (int number = 1; number <= last && last > 1; number++) {
            if (number == 1 || number == last || Math.abs(number - shown) <= AROUND) {
                boolean current = number == shown;
                links.add(new PageLink(String.valueOf(number), current ? null : path.apply(number), current));
            } else if (!links.get(links.size() - 1).equals(GAP)) {
                links.add(GAP);
            }
        }
        if (shown < last) {
            links.add(new PageLink(words.say("collabops.goals.next"), path.apply(shown + 1), false));
        }
        return links;
    }
}
