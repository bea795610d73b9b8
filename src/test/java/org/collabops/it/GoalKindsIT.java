package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.world.NewIssue;
import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** Each kind of key result on the page, in its dialogs and explained, and the forms of goals in a workflow. */
public class GoalKindsIT extends InBrowser {
    private static final String PAGE = "projects/SHIP?selectedItem=org.collabops.jira:collabops-goals-page";
    private static final String DIALOG = ".collabops-dialog ";
    private static final String PANEL = "#collabops-goals-panel ";
    private static final String FORM = "secure/admin/workflows/AddWorkflowTransition%sParams!default.jspa"
            + "?project=SHIP&workflowTransition=11&pluginModuleKey=org.collabops.jira:collabops-goals-%s";
    private static final String SUBMIT = "#add_submit";

    private GoalSite site;
    private long space;
    private long cycle;

    public GoalKindsIT() {
        super("goal-kinds-");
    }

    @Before
    public void start() {
        site = new GoalSite(sandbox.url());
        site.switchTo(true);
        space = site.space("Shipping");
        cycle = site.cycle("2026");
    }

    @Test
    public void eachKindOfKeyResultIsWrittenCheckedInAndExplainedInItsOwnWords() {
        long objective = site.objective(space, cycle, "Orders arrive on the day that was promised to the customer");
        Map<String, Long> kinds = kinds(objective);
        Issue parent = newIssue("10002", null);
        Issue child = newIssue("10003", parent.getKey());
        site.serve(kinds.get("ISSUES"), List.of(newIssue("10000", null).getKey()));
        kinds.forEach((kind, id) -> site.serve(id, List.of(parent.getKey())));
        site.checkIn(kinds.get("INCREASE"), 99, 8);
        site.checkIn(kinds.get("MILESTONE"), 0, 3);
        browser.logIn("alice");
        browser.go(PAGE + "#cycle=" + cycle);
        browser.see(".collabops-key-results");
        browser.shoot("page");

        for (Map.Entry<String, Long> kind : kinds.entrySet()) {
            String row = ".collabops-key-results tr[data-collabops-key-result='" + kind.getValue() + "'] ";
            browser.click(row + ".collabops-key-result-edit");
            browser.see(DIALOG + "input[name='title']");
            browser.shoot("edit-" + kind.getKey());
            closeDialog();
            browser.click(row + ".collabops-goal-check-in");
            browser.see(DIALOG + ".collabops-ledger");
            browser.shoot("check-in-" + kind.getKey());
            closeDialog();
            browser.click(row + ".collabops-goal-explain");
            browser.see(DIALOG + ".collabops-explain");
            browser.shoot("explain-" + kind.getKey());
            closeDialog();
        }
        browser.click(".collabops-objective-align");
        browser.type(DIALOG + "input[name='parent']", "orders");
        browser.see(".collabops-picker");
        browser.shoot("align");

        browser.go("browse/" + child.getKey());
        browser.see(PANEL + ".collabops-served-through");
        browser.shoot("issue-inherited");
        site.switchTo(false);
        browser.go("browse/" + child.getKey());
        assertThat(browser.all(PANEL), is(empty()));
        browser.shoot("issue-switched-off");
        browser.go(PAGE);
        browser.shoot("page-switched-off");
        nothingWasViolated();
    }

    @Test
    public void theFormsOfGoalsStandOnTheWorkflowPage() {
        site.metric(site.objective(space, cycle, "Orders arrive"), "On-time deliveries");
        browser.logIn("admin");
        browser.go("secure/admin/CollabopsGoalAdmin!default.jspa");
        browser.type("#login-form-authenticatePassword", "admin");
        browser.press(Keys.ENTER);
        browser.see(".collabops-cycles");
        for (Map.Entry<String, String> form : Map.of(
                        "check-in", "Function", "align", "Function", "serves-validator", "Validator")
                .entrySet()) {
            browser.go(FORM.formatted(form.getValue(), form.getKey()));
            browser.see(SUBMIT);
            browser.shoot("form-" + form.getKey());
            browser.click(SUBMIT);
            browser.awaitGone(SUBMIT);
        }
        browser.go("secure/admin/workflows/ViewWorkflow.jspa?project=SHIP");
        browser.shoot("workflow");
        nothingWasViolated();
    }

    private Map<String, Long> kinds(long objective) {
        return Map.of(
                "INCREASE", site.metric(objective, "On-time deliveries"),
                "RANGE",
                        site.keyResult(
                                objective, "Torque", Map.of("direction", "RANGE", "rangeLow", 4.8, "rangeHigh", 5.2)),
                "AT_MOST", site.keyResult(objective, "Near accidents", Map.of("direction", "AT_MOST", "target", 1)),
                "ISSUES", site.ofIssues(objective, "The work on late orders is done"),
                "MILESTONE", site.keyResult(objective, "The hall is open", Map.of("type", "MILESTONE")),
                "JQL",
                        site.keyResult(
                                objective,
                                "Open faults",
                                Map.of(
                                        "type", "JQL",
                                        "direction", "DECREASE",
                                        "baseline", 9,
                                        "target", 0,
                                        "jql", "project = SHIP AND type = 10004 AND resolution is EMPTY")));
    }

    private void closeDialog() {
        browser.press(Keys.ESCAPE);
        browser.awaitGone(DIALOG);
    }

    private Issue newIssue(String type, String parent) {
        return sandbox.world()
                .issues()
                .create(
                        sandbox.world().users().byName("alice"),
                        new NewIssue(
                                sandbox.world().projects().byKey("SHIP"),
                                type,
                                "Print labels in both halls",
                                parent == null ? Map.of() : Map.of("parent", parent)));
    }

    private void nothingWasViolated() {
        assertThat(sandbox.violations().seen(), is(empty()));
        assertThat(sandbox.pages().cspViolations(), is(empty()));
        assertThat(browser.complaints(), is(empty()));
        assertThat(browser.text(), not(containsString("collabops.goals.")));
    }
}
