package org.collabops.goals.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import java.util.List;
import org.junit.Test;

public class PageLinksTest {
    @Test
    public void onePageNeedsNoLinks() {
        assertThat(PageLinks.of(1, 1, page -> "p" + page), empty());
    }

    @Test
    public void fewPagesAreAllThere() {
        assertThat(labels(2, 4), contains("1", "[2]", "3", "4"));
    }

    @Test
    public void ofManyPagesTheEndsAndThoseAroundTheShownOneAreThere() {
        assertThat(labels(1, 388), contains("[1]", "2", "3", "…", "388"));
        assertThat(labels(200, 388), contains("1", "…", "198", "199", "[200]", "201", "202", "…", "388"));
        assertThat(labels(388, 388), contains("1", "…", "386", "387", "[388]"));
    }

    private static List<String> labels(int shown, int last) {
        return PageLinks.of(shown, last, page -> "p" + page).stream()
                .map(link -> link.current() ? "[" + link.label() + "]" : link.label())
                .toList();
    }
}
