package org.collabops.sandbox.pages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.sameInstance;

import org.junit.Test;

public class RoutesTest {

    private final Screen whole = exchange -> {};
    private final Screen near = exchange -> {};
    private final Screen far = exchange -> {};
    private final Routes routes =
            new Routes().at("/secure/A.jspa", whole).below("/secure/", far).below("/secure/admin/", near);

    @Test
    public void aWholePathWinsOverAPrefix() {
        assertThat(routes.of("/secure/A.jspa").orElseThrow().screen(), sameInstance(whole));
    }

    @Test
    public void theLongestPrefixWins() {
        assertThat(routes.of("/secure/admin/B.jspa").orElseThrow().screen(), sameInstance(near));
        assertThat(routes.of("/secure/B.jspa").orElseThrow().screen(), sameInstance(far));
    }

    @Test
    public void anUnknownAddressHasNoRoute() {
        assertThat(routes.of("/other").isPresent(), is(false));
    }
}
