package org.collabops.sandbox.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collabops.sandbox.host.WebPanelModule;

/** All modules of one issue's page in their order: Jira's own and, between them, those of the app. */
final class IssuePanels {

    private static final String LEFT_LOCATION = "atl.jira.view.issue.left.context";
    private static final String RIGHT_LOCATION = "atl.jira.view.issue.right.context";

    private final Exchange exchange;
    private final IssueView view;
    private final Map<String, Object> model;
    private final List<IssuePanel> panels = new ArrayList<>();

    private IssuePanels(Exchange exchange, IssueView view) {
        this.exchange = exchange;
        this.view = view;
        model = view.model();
    }

    static List<IssuePanel> of(Exchange exchange, IssueView view) {
        return new IssuePanels(exchange, view).all();
    }

    private List<IssuePanel> all() {
        var details = view.details();
        panels.add(new IssuePanel("summary-module", IssuePanel.HEADER, exchange.render("issue/summary", model)));
        panels.add(new IssuePanel("opsbar-module", IssuePanel.HEADER, exchange.render("issue/operations", model)));
        own("details-module", IssuePanel.LEFT, "details");
        own("descriptionmodule", IssuePanel.LEFT, "description");
        if (!details.links().isEmpty()) {
            own("linkingmodule", IssuePanel.LEFT, "links");
        }
        if (!details.subTasks().isEmpty()) {
            own("view-subtasks", IssuePanel.LEFT, "subTasks");
        }
        ofApp(LEFT_LOCATION, IssuePanel.LEFT);
        own("activitymodule", IssuePanel.LEFT, "activity");
        own("peoplemodule", IssuePanel.RIGHT, "people");
        own("datesmodule", IssuePanel.RIGHT, "dates");
        if (details.originalEstimateSeconds() != null || details.timeSpentSeconds() != null) {
            own("timetrackingmodule", IssuePanel.RIGHT, "time");
        }
        ofApp(RIGHT_LOCATION, IssuePanel.RIGHT);
        return List.copyOf(panels);
    }

    private void own(String id, String column, String name) {
        String label = exchange.words().get("issue." + name);
        add(
                new PanelFrame(id, label, List.of()),
                column,
                exchange.render("issue/" + name.toLowerCase(Locale.ROOT), model));
    }

    private void ofApp(String location, String column) {
        var context = view.appContext();
        for (WebPanelModule panel : exchange.site().plugin().webPanels(location)) {
            if (panel.displays(context)) {
                var links = Link.in(panel.completeKey() + "/header", exchange, context);
                var frame = new PanelFrame(panel.key(), panel.label(exchange.i18n()), links);
                add(frame, column, panel.html(context));
            }
        }
    }

    private void add(PanelFrame frame, String column, String bodyHtml) {
        var around = new HashMap<String, Object>();
        around.put("module", frame);
        around.put("bodyHtml", bodyHtml);
        panels.add(new IssuePanel(frame.id(), column, exchange.render("issue/module", around)));
    }
}
