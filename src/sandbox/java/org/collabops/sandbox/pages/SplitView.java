package org.collabops.sandbox.pages;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.world.InvalidJql;

/** Found issues in a list on the left and the chosen one on the right, which a script exchanges without a new page. */
final class SplitView {

    static final String LAYOUT = "split";

    private static final int MOST = 50;

    private SplitView() {}

    static void show(Exchange exchange, String jql) throws IOException {
        var model = new HashMap<String, Object>();
        model.put("jql", jql);
        model.put("listUrl", exchange.url("/issues/?jql=" + Links.encoded(jql)));
        model.put("messages", List.of());
        model.put("issues", List.of());
        model.put("issueHtml", "");
        try {
            var found = exchange.world().search().find(exchange.user(), jql, 0, MOST);
            model.put("issues", found.issues());
            model.put("total", found.total());
            if (!found.issues().isEmpty()) {
                String first = exchange.param("selected", found.issues().get(0).getKey());
                var view = IssueView.of(exchange, exchange.world().issues().byKey(first));
                model.put("selected", view.issue().getKey());
                model.put("issueHtml", IssueScreen.html(exchange, view, List.of()));
            }
        } catch (InvalidJql invalid) {
            model.put("messages", invalid.messages());
        }
        Frame.show(
                exchange,
                new Page(
                        200,
                        exchange.words().get("issues.all"),
                        "page-type-navigator page-type-split",
                        Map.of(),
                        List.of("jira.navigator.advanced", "jira.navigator.simple", "jira.view.issue"),
                        exchange.render("split", model)));
    }
}
