package org.collabops.it;

import static org.collabops.it.GoalWriter.BASE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collabops.sandbox.world.NewIssue;
import org.collabops.sandbox.world.Transition;
import org.collabops.sandbox.world.TransitionPart;
import org.junit.Test;

/** What the app exists for: finished work lowers the risk that threatens a goal and brings the goal forward. */
public class GoalStoryIT extends InBrowser {
    private static final String TASK = "10002";
    private static final String RISKS = "#collabops-risks-panel ";
    private static final String GOALS = "#collabops-goals-panel ";
    private static final String REPORT =
            "secure/ConfigureReport.jspa?selectedProjectId=10000&reportKey=org.collabops.jira:collabops-";
    private static final String PAGE = "projects/SHIP?selectedItem=org.collabops.jira:collabops-";
    private static final String CHECK_IN = "org.collabops.goals.workflow.CheckInFunction";

    public GoalStoryIT() {
        super("goal-story-");
    }

    @Test
    public void finishingAControlLowersTheRiskAndBringsTheGoalForward() {
        GoalWriter goals = new GoalWriter(as("admin"), as("alice"));
        long objective = goals.objective("SHIP");
        long keyResult =
                goals.keyResult(objective, Map.of("baseline", 0, "target", 10, "title", "Carriers that are moved"));
        Issue threatened = newIssue("Move the last carrier");
        Issue control = newIssue("Ask for a test account");

        browser.logIn("bob");
        align(control, "Carriers that");
        aRiskIsControlled(threatened, control);
        browser.go("browse/" + threatened.getKey());
        browser.see(RISKS + ".collabops-level-critical");
        browser.shoot("1-the-threatened-issue");

        transition(control, "In Progress");
        transition(control, "In Review");
        whenFinished(control, keyResult);
        browser.go("browse/" + control.getKey());
        browser.awaitText(RISKS + ".collabops-controlled", "The carrier is late");
        browser.awaitText(GOALS + ".collabops-served-title", "Carriers that are moved");
        browser.shoot("2-the-control-before");
        browser.click("#action_id_" + to(control, "Done").id());
        browser.see("#issue-workflow-transition-submit");
        browser.click("#issue-workflow-transition select[name='resolution'] option[value='10000']");
        browser.click("#issue-workflow-transition-submit");

        boolean english = language.equals(Locale.ENGLISH);
        browser.awaitText(".aui-flag", english ? "Critical (20) → Moderate (8)" : "严重（20） → 中（8）");
        browser.awaitText(".aui-flag", "→ 40");
        assertThat(browser.all(".aui-flag"), hasSize(1));
        browser.awaitText(GOALS + ".collabops-percent", "40");
        browser.shoot("3-one-flag-says-what-followed");
        browser.go("browse/" + control.getKey());
        browser.awaitText(GOALS + ".collabops-percent", "40");
        browser.see(RISKS + ".collabops-controlled .collabops-residual .collabops-level-moderate");
        browser.shoot("4-the-control-after");
        browser.go("browse/" + threatened.getKey());
        browser.see(RISKS + ".collabops-residual .collabops-level-moderate");
        browser.shoot("5-the-threatened-issue-after");

        browser.logIn("alice");
        browser.go(REPORT + "risks-report");
        browser.awaitText(".collabops-register-table", "The carrier is late");
        browser.shoot("6-risk-register");
        browser.go(REPORT + "goals-report");
        browser.see(".collabops-coverage");
        browser.shoot("7-goal-alignment");
        browser.go(PAGE + "goals-page");
        browser.awaitText(".collabops-goals-list", "Carriers that are moved");
        browser.shoot("8-goals");

        assertThat(sandbox.violations().seen(), is(empty()));
        assertThat(sandbox.pages().cspViolations(), is(empty()));
        assertThat(browser.complaints(), is(empty()));
    }

    /** In the panel, by typing what the key result is called. */
    private void align(Issue issue, String typed) {
        browser.go("browse/" + issue.getKey());
        browser.see(GOALS + ".collabops-goals-none");
        browser.type(GOALS + ".collabops-goal-pick", typed);
        browser.click(".collabops-picker [role='option']");
        browser.awaitText(GOALS + ".collabops-served-title", typed);
        browser.shoot("0-aligned");
    }

    /** 4 × 5 = 20 becomes 8 when the control is done. */
    private void aRiskIsControlled(Issue threatened, Issue control) {
        Map<String, Object> risk = Map.of(
                "project",
                "SHIP",
                "issue",
                threatened.getKey(),
                "title",
                "The carrier is late",
                "inherent",
                Map.of("likelihood", 4, "impact", 5),
                "controls",
                List.of(Map.of("issue", control.getKey(), "side", "PREVENTIVE", "effectivenessPercent", 60)));
        assertThat(as("bob").raise(risk).status(), is(201));
    }

    private void whenFinished(Issue issue, long keyResult) {
        assertThat(
                as("bob")
                        .post(BASE + "/key-results/" + keyResult + "/check-ins", Map.of("value", 0))
                        .status(),
                is(201));
        String workflow =
                sandbox.world().workflows().page(issue.getProjectObject()).workflowName();
        sandbox.world()
                .workflows()
                .editor(workflow, to(issue, "Done").id())
                .add(
                        TransitionPart.FUNCTION,
                        CHECK_IN,
                        Map.of("valueRule", "add", "value", "4", "confidence", "8", "note", "{key}: {summary}"));
    }

    private void transition(Issue issue, String status) {
        assertThat(as("bob").transition(issue.getKey(), to(issue, status).id()).status(), is(204));
    }

    /** @param status in English */
    private Transition to(Issue issue, String status) {
        String id = Map.of("In Progress", "3", "In Review", "10002", "Done", "10001")
                .get(status);
        return sandbox.world().workflows().available(user("bob"), current(issue)).stream()
                .filter(transition -> transition.to().getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Issue newIssue(String summary) {
        return sandbox.world()
                .issues()
                .create(user("alice"), new NewIssue(sandbox.world().projects().byKey("SHIP"), TASK, summary));
    }

    private Issue current(Issue issue) {
        return sandbox.world().issues().byId(issue.getId());
    }

    private ApplicationUser user(String name) {
        return sandbox.world().users().byName(name);
    }

    private Client as(String name) {
        return new Client(sandbox.url(), name);
    }
}
