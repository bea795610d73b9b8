package org.collabops.sandbox.pages;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a project's page has around its content: the sidebar, and on the settings pages their own menu. */
final class ProjectFrame {

    static final String ISSUES = "issues";
    static final String REPORTS = "com.atlassian.jira.jira-projects-plugin:report-page";
    static final String SETTINGS = "settings";

    private static final String SETTINGS_MENU = "atl.jira.proj.config";
    private static final String SELECTED_ITEM = "selectedItem=";

    private final Exchange exchange;
    private final Project project;

    private ProjectFrame(Exchange exchange, Project project) {
        this.exchange = exchange;
        this.project = project;
    }

    /** Refuses a project that the user may not see exactly like one that is not there. */
    static ProjectFrame of(Exchange exchange, Project project) {
        if (project == null
                || !exchange.world().permissions().has(ProjectPermissions.BROWSE_PROJECTS, project, exchange.user())) {
            throw Refusal.notFound();
        }
        return new ProjectFrame(exchange, project);
    }

    Project project() {
        return project;
    }

    String url() {
        return "/projects/" + project.getKey();
    }

    String reportsUrl() {
        return url() + "?" + SELECTED_ITEM + REPORTS;
    }

    /** What the app's links, panels and conditions find. */
    Map<String, Object> appContext() {
        var context = new HashMap<String, Object>();
        context.put("project", project);
        context.put("projectKey", project.getKey());
        context.put("projectKeyEncoded", Links.encoded(project.getKey()));
        context.put("pathEncodedProjectKey", Links.encoded(project.getKey()));
        if (exchange.user() != null) {
            context.put("user", exchange.user());
        }
        return context;
    }

    Page page(String title, String selected, String contentHtml) {
        var model = new HashMap<String, Object>();
        model.put("project", project);
        model.put("sidebar", sidebar());
        model.put("selected", selected);
        model.put("mayAdminister", exchange.mayAdminister(project));
        model.put("settingsUrl", exchange.url(settingsUrl()));
        model.put("contentHtml", contentHtml);
        return Page.ofProject(project, title + " - " + project.getName(), exchange.render("project/frame", model));
    }

    /** A page of the project settings; {@code tab} is the link id of the menu's current entry. */
    Page settingsPage(String title, String tab, String bodyHtml) {
        if (!exchange.mayAdminister(project)) {
            throw Refusal.forbidden();
        }
        var model = Map.of("settings", settings(), "tab", tab, "bodyHtml", bodyHtml);
        return page(title, SETTINGS, exchange.render("project/settings", model))
                .withContexts("jira.project.sidebar", "com.atlassian.jira.projects.sidebar.init", "atl.admin");
    }

    private String settingsUrl() {
        return "/secure/project/ViewProject.jspa?projectKey=" + Links.encoded(project.getKey());
    }

    private List<LinkGroup> sidebar() {
        Words words = exchange.words();
        var own = List.of(
                link(ISSUES, "sidebar-issues", words.get("project.issues"), url() + "/issues", "aui-iconfont-issue"),
                link(
                        REPORTS,
                        "sidebar-reports",
                        words.get("project.reports"),
                        reportsUrl(),
                        "aui-iconfont-graph-line"));
        var ofApp = Link.in("jira.project.sidebar.plugins.navigation", exchange, appContext()).stream()
                .map(link -> link.withId(selectedItem(link)))
                .toList();
        var groups = new ArrayList<LinkGroup>();
        groups.add(new LinkGroup("default", own));
        if (!ofApp.isEmpty()) {
            groups.add(new LinkGroup("plugins", ofApp));
        }
        return groups;
    }

    private List<LinkGroup> settings() {
        Words words = exchange.words();
        var groups = new ArrayList<LinkGroup>();
        groups.add(new LinkGroup(
                "projectgroup1",
                List.of(
                        link("summary", "view_project_summary", words.get("project.summary"), settingsUrl(), ""),
                        link(
                                "workflows",
                                "view_project_workflows",
                                words.get("project.workflow"),
                                WorkflowScreen.url(project),
                                ""))));
        for (int group = 1; group <= 4; group++) {
            String section = SETTINGS_MENU + "/projectgroup" + group;
            groups.add(new LinkGroup(section, Link.in(section, exchange, appContext())));
        }
        groups.addAll(LinkGroup.in(SETTINGS_MENU, exchange, appContext()));
        return groups;
    }

    private Link link(String id, String linkId, String label, String local, String icon) {
        return Link.own(id, linkId, label, exchange.url(local), "aui-icon aui-icon-large " + icon);
    }

    private static String selectedItem(Link link) {
        int start = link.url().indexOf(SELECTED_ITEM);
        if (start < 0) {
            return link.id();
        }
        String rest = link.url().substring(start + SELECTED_ITEM.length());
        return rest.split("&", 2)[0];
    }
}
