package org.collabops.goals.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The first page, the last, and those around the one that is shown: a list of thousands has hundreds of pages. */
final class PageLinks {
    private static final int AROUND = 2;
    private static final PageLink GAP = new PageLink("…", null, false);

    private PageLinks() {}

    /**
     * @param shown from 1
     * @param path where a page is, by its number
     * @return none when there is one page
     */
    static List<PageLink> of(int shown, int last, IntFunction<String> path) {
        List<PageLink> links = new ArrayList<>();
        for (int number = 1; number <= last && last > 1; number++) {
            if (number == 1 || number == last || Math.abs(number - shown) <= AROUND) {
                boolean current = number == shown;
                links.add(new PageLink(String.valueOf(number), current ? null : path.apply(number), current));
            } else if (!links.get(links.size() - 1).equals(GAP)) {
                links.add(GAP);
            }
        }
        return links;
    }
}
