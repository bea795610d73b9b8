package org.collabops.sandbox.pages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.Test;

public class DecoratedViewTest {

    @Test
    public void theHeadSaysWhatStandsAround() {
        var view = DecoratedView.of(
                """
                <html><head><title>Risks &amp; more</title>
                <meta name="decorator" content="atl.admin"/>
                <meta name="projectKey" content="SHIP">
                </head><body class="x"><p>Body</p></body></html>""");
        assertThat(view.title(), is("Risks & more"));
        assertThat(view.decorator(), is("atl.admin"));
        assertThat(view.meta("projectKey"), is("SHIP"));
        assertThat(view.body(), is("<p>Body</p>"));
    }

    @Test
    public void aViewWithoutAHeadIsAGeneralPage() {
        var view = DecoratedView.of("<p>Only this</p>");
        assertThat(view.decorator(), is("atl.general"));
        assertThat(view.body(), is("<p>Only this</p>"));
    }
}
