package org.collabops.sandbox.pages;

import java.io.IOException;
import java.util.Locale;

/** Searching issues by JQL, and the search box of the header. */
final class SearchScreen implements Screen {

    private static final String EVERYTHING = "ORDER BY updated DESC";

    @Override
    public void answer(Exchange exchange) throws IOException {
        String jql = exchange.param("jql", EVERYTHING);
        if (exchange.param("layout", "").equals(SplitView.LAYOUT)) {
            SplitView.show(exchange, jql);
            return;
        }
        String title = exchange.words().get("issues.all");
        String html =
                new IssueTable(exchange, jql, "/issues/?jql=" + Links.encoded(jql)).html(title, true, false, null);
        Frame.show(
                exchange,
                Page.of(title, "<div class=\"page-body\">" + html + "</div>").withContexts("jira.navigator.simple"));
    }

    /** An issue's key leads to the issue, anything else is searched for. */
    void quick(Exchange exchange) throws IOException {
        String text = exchange.param("searchString", "").trim();
        if (text.matches("[A-Za-z][A-Za-z0-9_]*-[0-9]+")) {
            exchange.redirect(IssueScreen.PATH + text.toUpperCase(Locale.ROOT));
        } else if (text.isEmpty()) {
            exchange.redirect("/issues/");
        } else {
            String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"");
            exchange.redirect("/issues/?jql=" + Links.encoded("text ~ \"" + quoted + "\" " + EVERYTHING));
        }
    }
}
