package org.collabops.sandbox.pages;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page around a content: head with scripts and styles, site header, footer. */
final class Frame {

    private static final int PROJECTS_IN_MENU = 10;

    private Frame() {}

    static void show(Exchange exchange, Page page) throws IOException {
        exchange.html(page.status(), html(exchange, page));
    }

    private static String html(Exchange exchange, Page page) {
        var resources = exchange.resources();
        resources.requireResourcesForContext("atl.general");
        page.contexts().forEach(resources::requireResourcesForContext);
        List<Project> projects = exchange.world().projects().visibleTo(exchange.user());
        var model = new HashMap<String, Object>();
        model.put("title", page.title());
        model.put("metas", page.metas());
        model.put("bodyClass", page.bodyClass());
        model.put("aui", exchange.site().aui());
        model.put("styles", resources.styles());
        model.put("scripts", resources.scripts());
        model.put("data", resources.data());
        model.put("projects", projects.subList(0, Math.min(PROJECTS_IN_MENU, projects.size())));
        model.put("topLinks", TopLink.of(exchange));
        model.put("personal", LinkGroup.in("system.user.options/personal", exchange, exchange.appContext()));
        model.put("mayAdminister", exchange.mayAdminister());
        model.put(
                "webSudo", exchange.mayAdminister() && exchange.site().webSudo().isOpen(exchange.request()));
        model.put("mayCreate", mayCreate(exchange, projects));
        model.put("createUrl", createUrl(exchange, page));
        model.put("node", exchange.site().options().node());
        model.put("contentHtml", page.html());
        return exchange.render("frame", model);
    }

    private static boolean mayCreate(Exchange exchange, List<Project> projects) {
        return exchange.user() != null
                && projects.stream().limit(PROJECTS_IN_MENU).anyMatch(project -> mayCreate(exchange, project));
    }

    static boolean mayCreate(Exchange exchange, Project project) {
        return exchange.user() != null
                && exchange.world().permissions().has(ProjectPermissions.CREATE_ISSUES, project, exchange.user());
    }

    private static String createUrl(Exchange exchange, Page page) {
        String project = page.metas().get("ajs-project-id");
        return exchange.url("/secure/CreateIssue!default.jspa") + (project == null ? "" : "?pid=" + project);
    }

    static void message(Exchange exchange, int status, String heading, List<String> messages) throws IOException {
        String severity = status >= 500 ? "error" : "warning";
        String html =
                exchange.render("message", Map.of("heading", heading, "messages", messages, "severity", severity));
        show(exchange, Page.of(heading, html).withStatus(status));
    }
}
