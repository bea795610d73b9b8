package org.collabops.sandbox.pages;

import com.atlassian.jira.project.Project;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.host.ReportModule;
import org.collabops.sandbox.host.WebPanelModule;

/** A project's pages: its issues, its reports, and the pages that the app adds to the sidebar. */
final class ProjectScreen implements Screen {

    static final String PATH = "/projects/";

    @Override
    public void answer(Exchange exchange) throws IOException {
        String[] path = exchange.path().substring(PATH.length()).split("/", 2);
        var frame = ProjectFrame.of(exchange, exchange.world().projects().byKey(path[0]));
        String selected = exchange.param("selectedItem", ProjectFrame.ISSUES);
        if (path.length > 1 && !path[1].equals(ProjectFrame.ISSUES)) {
            throw Refusal.notFound();
        }
        switch (selected) {
            case ProjectFrame.ISSUES -> issues(exchange, frame);
            case ProjectFrame.REPORTS -> reports(exchange, frame);
            default -> panels(exchange, frame, selected);
        }
    }

    void settings(Exchange exchange) throws IOException {
        var frame = ProjectFrame.of(exchange, exchange.world().projects().byKey(exchange.param("projectKey", "")));
        String html = exchange.render("project/summary", Map.of("project", frame.project()));
        Frame.show(
                exchange, frame.settingsPage(exchange.words().get("project.settings"), "view_project_summary", html));
    }

    private static void issues(Exchange exchange, ProjectFrame frame) throws IOException {
        Project project = frame.project();
        String heading = exchange.words().get("issues.open");
        String html = new IssueTable(
                        exchange,
                        "project = \"" + project.getKey() + "\" ORDER BY updated DESC",
                        frame.url() + "/issues")
                .html(heading, false, Frame.mayCreate(exchange, project), project);
        Frame.show(exchange, frame.page(exchange.words().get("project.issues"), ProjectFrame.ISSUES, html));
    }

    private static void reports(Exchange exchange, ProjectFrame frame) throws IOException {
        List<ReportLink> links = exchange.site().plugin().reports().stream()
                .filter(module -> module.report().showReport())
                .map(module -> link(exchange, frame, module))
                .toList();
        String html = exchange.render("project/reports", Map.of("reports", links));
        Page page = frame.page(exchange.words().get("project.reports"), ProjectFrame.REPORTS, html);
        Frame.show(exchange, page);
    }

    private static ReportLink link(Exchange exchange, ProjectFrame frame, ReportModule module) {
        String url = "/secure/ConfigureReport!default.jspa?selectedProjectId="
                + frame.project().getId() + "&reportKey=" + Links.encoded(module.completeKey());
        return new ReportLink(
                module.key(),
                module.label(exchange.i18n()),
                module.description(exchange.i18n()),
                module.thumbnailClass(),
                exchange.url(url));
    }

    private static void panels(Exchange exchange, ProjectFrame frame, String selected) throws IOException {
        var context = frame.appContext();
        List<WebPanelModule> panels = exchange.site().plugin().webPanels(selected).stream()
                .filter(panel -> panel.displays(context))
                .toList();
        if (panels.isEmpty()) {
            throw Refusal.notFound();
        }
        var bodies = panels.stream()
                .map(panel -> new IssuePanel(panel.key(), IssuePanel.LEFT, panel.html(context)))
                .toList();
        String title = panels.get(0).label(exchange.i18n());
        String html = exchange.render("project/panels", Map.of("panels", bodies));
        Frame.show(
                exchange, frame.page(title == null ? exchange.words().get("frame.projects") : title, selected, html));
    }
}
