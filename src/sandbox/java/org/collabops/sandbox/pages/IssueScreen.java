package org.collabops.sandbox.pages;

import com.atlassian.jira.permission.ProjectPermissions;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.sandbox.world.InvalidFields;

/** The page of one issue, its transitions, and the pieces of it that scripts fetch again. */
final class IssueScreen implements Screen {

    static final String PATH = "/browse/";

    private static final Set<String> INLINE = Set.of("summary", "description", "priority", "assignee");

    @Override
    public void answer(Exchange exchange) throws IOException {
        String key = exchange.path().substring(PATH.length());
        var view = IssueView.of(exchange, exchange.world().issues().byKey(key));
        if (exchange.param("decorator", "").equals("none")) {
            exchange.html(200, html(exchange, view, List.of()));
        } else if (view.issue().getKey().equals(key)) {
            show(exchange, view, List.of());
        } else {
            exchange.redirect(PATH + view.issue().getKey());
        }
    }

    /** All panels as they are now. */
    void panels(Exchange exchange) throws IOException {
        answerPanels(exchange, ofId(exchange, "issueId"));
    }

    /** Changes one field in place and answers with the panels. */
    void editInline(Exchange exchange) throws IOException {
        var view = ofId(exchange, "issueId");
        String field = exchange.param("field", "");
        String value = exchange.param("value");
        if (!INLINE.contains(field) || value == null) {
            throw Refusal.badRequest();
        }
        if (!view.may(field.equals("assignee") ? ProjectPermissions.ASSIGN_ISSUES : ProjectPermissions.EDIT_ISSUES)) {
            throw Refusal.forbidden();
        }
        try {
            if (field.equals("assignee")) {
                exchange.world().issues().assign(exchange.user(), view.issue().getId(), value);
            } else {
                exchange.world().issues().edit(exchange.user(), view.issue().getId(), Map.of(field, value));
            }
            answerPanels(exchange, ofId(exchange, "issueId"));
        } catch (InvalidFields invalid) {
            exchange.json(400, new FailedFields(List.of(), invalid.errors()));
        }
    }

    static IssueView ofId(Exchange exchange, String parameter) {
        return IssueView.of(exchange, exchange.world().issues().byId(exchange.number(parameter)));
    }

    private static void answerPanels(Exchange exchange, IssueView view) throws IOException {
        exchange.json(
                200,
                Map.of(
                        "issueId", view.issue().getId(),
                        "issueKey", view.issue().getKey(),
                        "panels", IssuePanels.of(exchange, view)));
    }

    /** The issue with what could not be done to it. */
    static void show(Exchange exchange, IssueView view, List<String> messages) throws IOException {
        Page page = Page.ofIssue(view.issue(), html(exchange, view, messages));
        Frame.show(exchange, messages.isEmpty() ? page : page.withStatus(400));
    }

    /** The issue without the page around it, as the split view shows it. */
    static String html(Exchange exchange, IssueView view, List<String> messages) {
        List<IssuePanel> panels = IssuePanels.of(exchange, view);
        var model = new HashMap<>(view.model());
        model.put("messages", messages);
        model.put("summaryHtml", panels.get(0).html());
        model.put("operationsHtml", panels.get(1).html());
        model.put("left", in(panels, IssuePanel.LEFT));
        model.put("right", in(panels, IssuePanel.RIGHT));
        return exchange.render("issue/issue", model);
    }

    private static List<IssuePanel> in(List<IssuePanel> panels, String column) {
        return panels.stream().filter(panel -> panel.column().equals(column)).toList();
    }
}
