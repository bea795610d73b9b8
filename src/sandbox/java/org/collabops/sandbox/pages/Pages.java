package org.collabops.sandbox.pages;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.SessionTrackingMode;
import java.util.EnumSet;
import java.util.List;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.host.InstalledApp;
import org.collabops.sandbox.host.WebSudo;
import org.collabops.sandbox.world.World;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie;

/** The screens of the sandbox: enough of Jira's own for the app's panels, pages, reports and forms to be used. */
public final class Pages {

    private final Options options;
    private final World world;
    private final InstalledApp app;
    private final ContentSecurity contentSecurity = new ContentSecurity();

    public Pages(World world, InstalledApp app, Options options) {
        this.world = world;
        this.app = app;
        this.options = options;
    }

    /** Scripts that the browser had to stop since the start, as it reported them. */
    public List<String> cspViolations() {
        return contentSecurity.violations();
    }

    /** Adds the screens, and before everything else of this context who asks and what scripts may run. */
    public void mount(ServletContextHandler context) {
        var aui = Aui.in(options.jar().toAbsolutePath().resolveSibling("aui"));
        var site =
                new Site(world, app.plugin(), app.pageTemplates(), app.webSudo(), app.outbox(), options, aui.isThere());
        var sessions = context.getSessionHandler();
        sessions.setHttpOnly(true);
        sessions.setSameSite(HttpCookie.SameSite.LAX);
        sessions.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
        var requests = EnumSet.of(DispatcherType.REQUEST);
        context.addFilter(new FilterHolder(contentSecurity), "/*", requests);
        context.addFilter(new FilterHolder(new Authentication(world, options.basicAuth())), "/*", requests);
        context.addFilter(new FilterHolder(new ServletDecoration(site)), "/plugins/servlet/*", requests);
        context.addServlet(new ServletHolder(new StaticFiles(aui)), StaticFiles.PATH + "*");
        context.addServlet(new ServletHolder(new Dispatcher(site, routes())), "/");
    }

    private static Routes routes() {
        var home = new HomeScreen();
        var dashboard = new DashboardScreen(home);
        var login = new LoginScreen();
        var issue = new IssueScreen();
        var edit = new EditScreen();
        var project = new ProjectScreen();
        var report = new ReportScreen();
        var search = new SearchScreen();
        var workflow = new WorkflowScreen();
        var webSudo = new WebSudoScreen();
        return workflowRoutes()
                .at("/", dashboard)
                .at(DashboardScreen.PATH, dashboard)
                .at("/secure/MyJiraHome.jspa", dashboard)
                .changingAt("/secure/AddDashboardItem.jspa", dashboard::add)
                .changingAt("/secure/RemoveDashboardItem.jspa", dashboard::remove)
                .changingAt(DashboardScreen.SAVE, dashboard::save)
                .at(ProfileScreen.PATH, new ProfileScreen())
                .at(AdminFrame.APPS, WebSudoScreen.before(AdminFrame::apps))
                .at(OutboxScreen.PATH, WebSudoScreen.before(new OutboxScreen()))
                .at(WebSudo.PAGE, webSudo)
                .at(WebSudoScreen.CONFIRM, webSudo)
                .changingAt(WebSudoScreen.DROP, webSudo::drop)
                .at("/secure/BrowseProjects.jspa", home)
                .changingAt("/secure/SwitchLanguage.jspa", home::switchLanguage)
                .unguarded("/login.jsp", login)
                .at("/secure/Logout!default.jspa", login::logOut)
                .at("/logout", login::logOut)
                .at("/secure/useravatar", Avatars::user)
                .at("/secure/projectavatar", Avatars::project)
                .at("/secure/typeicon", Avatars::named)
                .below(IssueScreen.PATH, issue)
                .at("/secure/AjaxIssueAction!default.jspa", issue::panels)
                .changingAt("/secure/AjaxIssueAction.jspa", issue::editInline)
                .at("/secure/CreateIssue!default.jspa", edit::create)
                .at("/secure/CreateIssue.jspa", edit::create)
                .at("/secure/EditIssue!default.jspa", edit::edit)
                .at("/secure/EditIssue.jspa", edit::edit)
                .at("/secure/AssignIssue!default.jspa", edit::assign)
                .at("/secure/AssignIssue.jspa", edit::assign)
                .below(ProjectScreen.PATH, project)
                .at("/secure/project/ViewProject.jspa", project::settings)
                .at("/issues/", search)
                .at("/secure/QuickSearch.jspa", search::quick)
                .at("/secure/ConfigureReport!default.jspa", report::configure)
                .at("/secure/ConfigureReport.jspa", report::run)
                .at("/secure/ConfigureReport!excelView.jspa", report::excel)
                .at(WorkflowAddress.BASE + "ViewWorkflow.jspa", workflow)
                .changingAt(WorkflowAddress.BASE + WorkflowAddress.SCREEN, WebSudoScreen.before(workflow::setScreen))
                .unguarded(WebworkScreen.PATH, new WebworkScreen());
    }

    private static Routes workflowRoutes() {
        var routes = new Routes();
        new TransitionScreen().mount(routes);
        for (WorkflowPart part : WorkflowPart.values()) {
            new WorkflowPartScreen(part).mount(routes);
        }
        return routes;
    }
}
