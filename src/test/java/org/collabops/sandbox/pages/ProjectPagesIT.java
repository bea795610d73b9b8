package org.collabops.sandbox.pages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.collabops.sandbox.world.WorkflowPage.FunctionRow;
import org.collabops.sandbox.world.WorkflowPage.TransitionRow;
import org.junit.ClassRule;
import org.junit.Test;

public class ProjectPagesIT {

    @ClassRule
    public static final SandboxRule SANDBOX = new SandboxRule();

    private static final String REGISTER = "org.collabops.jira:collabops-risks-register";
    private static final String REPORT = "org.collabops.jira:collabops-risks-report";
    private static final String WORKFLOWS = "secure/admin/workflows/";

    /**
     * https://developer.atlassian.com/server/jira/platform/using-the-sidebar-javascript-api-for-the-jira-project-centric-view
     * https://developer.atlassian.com/server/jira/platform/developing-for-the-jira-project-centric-view
     */
    @Test
    public void aPageOfTheAppStandsBesideTheSidebarWhereItIsSelected() throws Exception {
        var bob = Visitor.loggedIn(SANDBOX.url(), "bob");
        String page = bob.get("projects/SHIP?selectedItem=" + REGISTER).body();
        assertThat(
                page,
                containsString(
                        "<li class=\"aui-nav-selected\"><a id=\"collabops-risks-register\" class=\"aui-nav-item\""));
        assertThat(bob.get("projects/SHIP?selectedItem=nobody:knows").statusCode(), is(404));
    }

    /**
     * https://developer.atlassian.com/server/jira/platform/report
     * https://developer.atlassian.com/server/jira/platform/object-configurable-parameters
     */
    @Test
    public void aReportIsConfiguredRunAndTakenToExcel() throws Exception {
        var bob = Visitor.loggedIn(SANDBOX.url(), "bob");
        String query = "selectedProjectId=" + projectId() + "&reportKey=" + REPORT;
        assertThat(
                bob.get("projects/SHIP?selectedItem=" + ProjectFrame.REPORTS).body(),
                containsString("id=\"collabops-risks-report\""));
        var form = bob.get("secure/ConfigureReport!default.jspa?" + query);
        assertThat(form.body(), containsString("id=\"includeClosed_checkbox\""));
        var result = bob.get("secure/ConfigureReport.jspa?" + query + "&Next=Next");
        assertThat(result.body(), containsString("/jira/secure/ConfigureReport!excelView.jspa?"));
        var sheet = bob.get("secure/ConfigureReport!excelView.jspa?" + query);
        assertThat(sheet.headers().firstValue("Content-Type").orElse(""), startsWith("application/vnd.ms-excel"));
        assertThat(
                sheet.headers().firstValue("Content-Disposition").orElse(""),
                is("attachment; filename=\"collabops-risks-report.xls\""));
    }

    @Test
    public void aReportOfAProjectThatOneMayNotSeeIsNotThere() throws Exception {
        var grace = Visitor.loggedIn(SANDBOX.url(), "grace");
        String plant =
                SANDBOX.sandbox().world().projects().byKey("PLANT").getId().toString();
        String query = "selectedProjectId=" + plant + "&reportKey=" + REPORT;
        assertThat(grace.get("secure/ConfigureReport.jspa?" + query).statusCode(), is(404));
        assertThat(grace.get("secure/ConfigureReport!excelView.jspa?" + query).statusCode(), is(404));
    }

    /** https://developer.atlassian.com/server/jira/platform/project-settings-ui-locations */
    @Test
    public void aSettingsPageOfTheAppStandsInTheSettingsMenu() throws Exception {
        String page = Visitor.loggedIn(SANDBOX.url(), "alice")
                .get("secure/CollabopsRiskSettings!default.jspa?projectKey=SHIP")
                .body();
        assertThat(page, containsString("<li class=\"aui-nav-selected\"><a id=\"collabops-project-settings\""));
        assertThat(page, containsString("<main id=\"main\""));
    }

    @Test
    public void anAdministratorAddsMovesEditsAndRemovesAPostFunction() throws Exception {
        var admin = Visitor.administering(SANDBOX.url());
        var transition = firstTransition();
        var place = Map.of("project", "SHIP", "workflowTransition", Integer.toString(transition.id()));
        var added = post(
                admin,
                "AddWorkflowTransitionFunctionParams.jspa",
                place,
                Map.of("pluginModuleKey", "org.collabops.jira:collabops-risks-raise", "title", "First <title>"));
        assertThat(added, is(302));
        assertThat(
                admin.get(WORKFLOWS + "ViewWorkflow.jspa?project=SHIP").body(), containsString("First &lt;title&gt;"));
        int count = ours().position();
        String edit =
                WORKFLOWS + "EditWorkflowTransitionPostFunctionParams!default.jspa?project=SHIP&workflowTransition="
                        + transition.id() + "&count=" + count;
        assertThat(admin.get(edit).body(), containsString("value=\"First &lt;title&gt;\""));
        var at = Map.of("count", Integer.toString(count));
        post(admin, "EditWorkflowTransitionPostFunctionParams.jspa", place, with(at, "title", "Second title"));
        assertThat(ours().args().get("title"), is("Second title"));
        post(admin, "ChangeWorkflowTransitionPostFunction.jspa", place, with(at, "operation", "down"));
        assertThat(ours().position(), is(count + 1));
        var below = Map.of("count", Integer.toString(count + 1));
        post(admin, "ChangeWorkflowTransitionPostFunction.jspa", place, with(below, "operation", "remove"));
        assertThat(
                firstTransition().functions().size(), is(transition.functions().size()));
    }

    @Test
    public void aProjectsAdministratorReadsTheWorkflowAndChangesNothing() throws Exception {
        var alice = Visitor.loggedIn(SANDBOX.url(), "alice");
        String page = alice.get(WORKFLOWS + "ViewWorkflow.jspa?project=SHIP").body();
        assertThat(page, containsString("class=\"aui post-functions "));
        assertThat(page, not(containsString("add-post-function")));
        var place = Map.of(
                "project",
                "SHIP",
                "workflowTransition",
                Integer.toString(firstTransition().id()));
        int status = post(alice, "ChangeWorkflowTransitionPostFunction.jspa", place, Map.of("count", "1"));
        assertThat(status, is(403));
        var bob = Visitor.loggedIn(SANDBOX.url(), "bob");
        assertThat(bob.get(WORKFLOWS + "ViewWorkflow.jspa?project=SHIP").statusCode(), is(403));
    }

    @Test
    public void theSearchBoxLeadsToAnIssueByItsKey() throws Exception {
        var bob = Visitor.loggedIn(SANDBOX.url(), "bob");
        var answer = bob.get("secure/QuickSearch.jspa?searchString=ship-2");
        assertThat(answer.headers().firstValue("Location").orElse(""), endsWith("/jira/browse/SHIP-2"));
    }

    private static int post(Visitor visitor, String page, Map<String, String> place, Map<String, String> more)
            throws Exception {
        var form = new HashMap<>(place);
        form.putAll(more);
        form.put("atl_token", visitor.token());
        return visitor.post(WORKFLOWS + page, form).statusCode();
    }

    private static Map<String, String> with(Map<String, String> some, String name, String value) {
        var all = new HashMap<>(some);
        all.put(name, value);
        return all;
    }

    private static TransitionRow firstTransition() {
        var world = SANDBOX.sandbox().world();
        var workflow = world.workflows().page(world.projects().byKey("SHIP"));
        return workflow.steps().get(0).transitions().get(0);
    }

    private static FunctionRow ours() {
        return firstTransition().functions().stream()
                .filter(row -> Objects.equals(row.moduleKey(), "org.collabops.jiracollabops-risks-raise"))
                .findFirst()
                .orElseThrow();
    }

    private static String projectId() {
        return SANDBOX.sandbox().world().projects().byKey("SHIP").getId().toString();
    }
}
