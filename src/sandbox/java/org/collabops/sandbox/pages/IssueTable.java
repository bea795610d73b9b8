package org.collabops.sandbox.pages;

import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.List;
import org.collabops.sandbox.world.InvalidJql;
import org.collabops.sandbox.world.SearchPage;

/** Issues found by JQL, page by page. */
final class IssueTable {

    private static final int PER_PAGE = 50;

    private final Exchange exchange;
    private final String jql;
    private final String address;

    /** @param address of the page that shows the table, for its links to other pages of it */
    IssueTable(Exchange exchange, String jql, String address) {
        this.exchange = exchange;
        this.jql = jql;
        this.address = address;
    }

    /** @param project into which the button beside the heading creates, or null */
    String html(String heading, boolean showQuery, boolean mayCreate, Project project) {
        var model = new HashMap<String, Object>();
        model.put("heading", heading);
        model.put("showQuery", showQuery);
        model.put("jql", jql);
        model.put("splitUrl", exchange.url("/issues/?layout=" + SplitView.LAYOUT + "&jql=" + Links.encoded(jql)));
        model.put("mayCreate", mayCreate);
        model.put(
                "createUrl",
                project == null ? "" : exchange.url("/secure/CreateIssue!default.jspa?pid=" + project.getId()));
        model.put("messages", List.of());
        try {
            addResults(
                    model,
                    exchange.world().search().find(exchange.user(), jql, exchange.index("startIndex"), PER_PAGE));
        } catch (InvalidJql invalid) {
            model.put("messages", invalid.messages());
        }
        return exchange.render("project/issues", model);
    }

    private void addResults(HashMap<String, Object> model, SearchPage page) {
        int start = page.startAt();
        int end = start + page.issues().size();
        model.put("page", page);
        model.put("first", start + 1);
        model.put("last", end);
        if (start > 0) {
            model.put("previousUrl", pageFrom(Math.max(0, start - PER_PAGE)));
        }
        if (end < page.total()) {
            model.put("nextUrl", pageFrom(end));
        }
    }

    private String pageFrom(int start) {
        return exchange.url(address) + (address.contains("?") ? "&" : "?") + "startIndex=" + start;
    }
}
