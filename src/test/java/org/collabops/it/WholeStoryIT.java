package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.atlassian.jira.issue.Issue;
import java.util.Locale;
import org.junit.Before;
import org.junit.Test;

/** All that the app is for, on one issue: who works on it, what it serves, what it averts, and who deserves thanks. */
public class WholeStoryIT extends InBrowser {
    private static final String RISKS = "#collabops-risks-panel ";
    private static final String GOALS = "#collabops-goals-panel ";
    private static final String PEOPLE = "#collabops-allocations-panel ";
    private static final String THANKS = "#collabops-recognition-panel ";
    private static final String DIALOG = ".collabops-dialog ";
    private static final String FLAG = ".aui-flag";
    private static final String REPORT =
            "secure/ConfigureReport.jspa?selectedProjectId=10000&reportKey=org.collabops.jira:collabops-";
    private static final String PAGE = "projects/SHIP?selectedItem=org.collabops.jira:collabops-";

    private WholeStorySite site;

    public WholeStoryIT() {
        super("whole-story-");
    }

    @Before
    public void start() {
        site = new WholeStorySite(sandbox, language);
    }

    @Test
    public void finishingAnIssueReleasesChecksInLowersTheRiskAndThanks() {
        Issue threatened = site.threatened();
        Issue control = site.control();
        site.risk(threatened, control);
        site.bobIsPlannedElsewhere();
        browser.logIn("alice");

        theLeadPlansSomebodyAndSeesTheOverload(control);
        theIssueIsSaidToServeAKeyResult(control);
        theRiskIsSeenOnTheIssueThatItThreatens(threatened);
        site.transition(control, "In Progress");
        site.transition(control, "In Review");
        site.whenFinished(control);
        oneFlagSaysAllThatFollowed(control);
        everySectionShowsIt(control, threatened);
        theLeadReadsTheReports();

        assertThat(sandbox.violations().seen(), is(empty()));
        assertThat(sandbox.pages().cspViolations(), is(empty()));
        assertThat(browser.complaints(), is(empty()));
    }

    private void theLeadPlansSomebodyAndSeesTheOverload(Issue control) {
        browser.go("browse/" + control.getKey());
        browser.awaitText(RISKS + ".collabops-controlled", site.riskTitle());
        browser.see(PEOPLE + ".collabops-people-none");
        browser.see(GOALS + ".collabops-goals-none");
        browser.see(THANKS + ".collabops-thanks-none");
        browser.size(1440, 1500);
        browser.shoot("1-the-issue-at-first");
        browser.click(PEOPLE + ".collabops-plan-new");
        browser.type(DIALOG + "[name='amount']", "60");
        browser.shoot("2-planning");
        browser.click(DIALOG + "button[type='submit']");
        browser.awaitText(PEOPLE + ".collabops-plan-facts", "60");
        browser.see(PEOPLE + ".collabops-load-over");
        browser.shoot("3-the-overload");
    }

    private void theIssueIsSaidToServeAKeyResult(Issue control) {
        browser.type(GOALS + ".collabops-goal-pick", site.keyResultTitle());
        browser.click(".collabops-picker [role='option']");
        browser.awaitText(GOALS + ".collabops-served-title", site.keyResultTitle());
        browser.go("browse/" + control.getKey());
        browser.see(GOALS + ".collabops-served-title");
        browser.shoot("4-every-section");
    }

    private void theRiskIsSeenOnTheIssueThatItThreatens(Issue threatened) {
        browser.go("browse/" + threatened.getKey());
        browser.see(RISKS + ".collabops-level-critical");
        browser.shoot("5-the-threatened-issue");
    }

    private void oneFlagSaysAllThatFollowed(Issue control) {
        browser.go("browse/" + control.getKey());
        browser.click("#action_id_" + site.to(control, "Done").id());
        browser.see("#issue-workflow-transition-submit");
        browser.click("#issue-workflow-transition select[name='resolution'] option[value='10000']");
        browser.click("#issue-workflow-transition-submit");
        browser.awaitText(FLAG, english() ? "Critical (20) → Moderate (8)" : "严重（20） → 中（8）");
        browser.awaitText(FLAG, "→ 40");
        browser.awaitText(FLAG, english() ? "is released from this issue" : "已从此问题释放");
        browser.awaitText(FLAG, english() ? "is thanked in your name" : "以执行者名义感谢");
        assertThat(browser.all(FLAG), hasSize(1));
        assertThat(browser.all(".collabops-flag-question"), is(empty()));
        browser.awaitText(THANKS + ".collabops-thanks-message", control.getKey());
        browser.shoot("6-one-flag-says-what-followed");
    }

    private void everySectionShowsIt(Issue control, Issue threatened) {
        browser.go("browse/" + control.getKey());
        browser.awaitText(GOALS + ".collabops-percent", "40");
        browser.see(RISKS + ".collabops-controlled .collabops-residual .collabops-level-moderate");
        browser.see(THANKS + ".collabops-thanks-card");
        assertThat(browser.all(PEOPLE + ".collabops-load-over"), is(empty()));
        browser.shoot("7-the-issue-after");
        browser.go("browse/" + threatened.getKey());
        browser.see(RISKS + ".collabops-residual .collabops-level-moderate");
        browser.shoot("8-the-threatened-issue-after");
    }

    private void theLeadReadsTheReports() {
        browser.go(REPORT + "allocations-utilisation-report");
        browser.see(".collabops-heat-map");
        browser.shoot("9-utilisation");
        browser.go(REPORT + "allocations-comparison-report");
        browser.see(".collabops-comparison");
        browser.shoot("10-planned-against-actual");
        browser.go(REPORT + "risks-report");
        browser.awaitText(".collabops-register-table", site.riskTitle());
        browser.shoot("11-risk-register");
        browser.go(REPORT + "goals-report");
        browser.see(".collabops-coverage");
        browser.shoot("12-goal-alignment");
        browser.go(REPORT + "recognition-report");
        browser.see(".collabops-figures");
        browser.shoot("13-recognition");
        browser.go(PAGE + "goals-page");
        browser.awaitText(".collabops-goals-list", site.keyResultTitle());
        browser.shoot("14-goals");
        browser.go(PAGE + "recognition-page");
        browser.see(".collabops-thanks-card");
        browser.shoot("15-wall");
    }

    private boolean english() {
        return language.equals(Locale.ENGLISH);
    }
}
