package org.collabops.goals.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.collabops.host.FakeWords;
import org.junit.Test;

public class PageLinksTest {
    private static final String PREVIOUS = "collabops.goals.previous";
    private static final String NEXT = "collabops.goals.next";

    @Test
    public void onePageNeedsNoLinks() {
        assertThat(new PageLinks(new FakeWords()).of(1, 1, page -> "p" + page), empty());
    }

    @Test
    public void fewPagesAreAllThere() {
        assertThat(labels(2, 4), contains(PREVIOUS, "1", "[2]", "3", "4", NEXT));
    }

    @Test
    public void ofManyPagesTheEndsAndThoseAroundTheShownOneAreThere() {
        assertThat(labels(1, 388), contains("[1]", "2", "3", "…", "388", NEXT));
        assertThat(
                labels(200, 388), contains(PREVIOUS, "1", "…", "198", "199", "[200]", "201", "202", "…", "388", NEXT));
        assertThat(labels(388, 388), contains(PREVIOUS, "1", "…", "386", "387", "[388]"));
    }

    @Test
    public void thePagesBeforeAndAfterLeadThere() {
        List<PageLink> links = new PageLinks(new FakeWords()).of(2, 3, page -> "p" + page);

        assertThat(links.get(0).path(), is("p1"));
        assertThat(links.get(links.size() - 1).path(), is("p3"));
    }

    private static List<String> labels(int shown, int last) {
        return new PageLinks(new FakeWords())
                .of(shown, last, page -> "p" + page).stream()
                        .map(link -> link.current() ? "[" + link.label() + "]" : link.label())
                        .toList();
    }
}
