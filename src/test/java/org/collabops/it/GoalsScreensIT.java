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

/** Goals as people keep and read them, in a real browser and in both languages. */
public class GoalsScreensIT extends InBrowser {
    private static final String PANEL = "#collabops-goals-panel ";
    private static final String PAGE = "projects/SHIP?selectedItem=org.collabops.jira:collabops-goals-page";
    private static final String RUN =
            "secure/ConfigureReport.jspa?selectedProjectId=10000&reportKey=org.collabops.jira:collabops-goals-report&Next=Next";
    private static final String DIALOG = ".collabops-dialog ";

    private GoalSite site;

    public GoalsScreensIT() {
        super("goals-");
    }

    @Before
    public void start() {
        site = new GoalSite(sandbox.url());
        site.switchTo(true);
    }

    @Test
    public void aGoalIsWrittenServedCheckedInExplainedAndClosed() {
        site.cycle("2026 <Q4>");
        browser.logIn("alice");
        browser.go(PAGE + "#text=nothing-is-called-so");
        browser.see(".collabops-empty");
        browser.shoot("page-nothing-matches");
        browser.click(".collabops-goals-tools .collabops-goals-clear");

        browser.click(".collabops-objective-new");
        browser.shoot("dialog-objective");
        browser.click(DIALOG + "summary");
        browser.shoot("dialog-objective-more");
        browser.shootNarrow("dialog-objective-more");
        browser.type(DIALOG + "input[name='title']", "Orders arrive <b>on the day</b>");
        chooseCycle("2026 <Q4>");
        browser.press(Keys.ENTER);
        browser.awaitGone(DIALOG);
        browser.choose(".collabops-goals-tools select[name='cycle']", "2026 <Q4>");
        browser.awaitText(".collabops-objective h3", "Orders arrive <b>on the day</b>");

        addKeyResult("On-time deliveries", "82", "96");
        browser.click(".collabops-key-results .collabops-goal-check-in");
        browser.see(DIALOG + ".collabops-ledger");
        browser.type(DIALOG + "input[name='value']", "many");
        browser.click(DIALOG + "button[type='submit']");
        browser.see(DIALOG + "[data-collabops-field='value'] .error");
        browser.shoot("dialog-check-in-error");
        browser.type(DIALOG + "input[name='value']", "89");
        browser.awaitGone(DIALOG + "[data-collabops-field='value'] .error");
        browser.shoot("dialog-check-in");
        browser.shootNarrow("dialog-check-in");
        browser.click(DIALOG + "button[type='submit']");
        browser.awaitText(".collabops-key-results .collabops-percent", "50");
        browser.shoot("page-with-a-goal");
        browser.click(".collabops-objective-head .collabops-goal-explain");
        browser.see(DIALOG + ".collabops-explain");
        browser.shoot("dialog-explain");
        browser.shootNarrow("dialog-explain");
        browser.press(Keys.ESCAPE);
        browser.awaitGone(DIALOG);

        Issue issue = newIssue();
        browser.go("browse/" + issue.getKey());
        browser.see(PANEL + ".collabops-goals-none");
        browser.shoot("issue-without-goals");
        browser.block("*/secure/CollabopsGoalChoices*");
        browser.type(PANEL + ".collabops-goal-pick", "on-t");
        browser.see(PANEL + ".collabops-picker-nothing");
        browser.shoot("issue-error");
        browser.block();
        browser.type(PANEL + ".collabops-goal-pick", "on-time");
        browser.awaitText(PANEL + ".collabops-picker [aria-selected='true']", "On-time deliveries");
        browser.shoot("issue-aligning");
        browser.press(Keys.ENTER);
        browser.awaitText(PANEL + ".collabops-served-title", "On-time deliveries");
        browser.shoot("issue-with-a-goal");
        browser.click(PANEL + ".collabops-served-release");
        browser.see(PANEL + ".collabops-goals-undo");
        browser.shoot("issue-undo");
        browser.click(PANEL + ".collabops-goals-undo button");
        browser.awaitText(PANEL + ".collabops-served-title", "On-time deliveries");
        browser.click(PANEL + ".collabops-goal-check-in");
        browser.see(DIALOG + "input[name='value']:focus");
        browser.press("96");
        browser.click(DIALOG + "button[type='submit']");
        browser.awaitText(PANEL + ".collabops-percent", "100");

        browser.go(RUN);
        String unaligned = browser.text(".collabops-orphans-count");
        browser.click(".collabops-orphan-align");
        browser.awaitText(".collabops-picker [aria-selected='true']", "On-time deliveries");
        browser.shoot("report-aligning");
        browser.press(Keys.ENTER);
        browser.see(".collabops-orphan-done");
        browser.await(
                "one less unaligned",
                () -> !browser.text(".collabops-orphans-count").equals(unaligned)
                        && browser.text(".collabops-unaligned").equals(browser.text(".collabops-orphans-count")));
        browser.shoot("report");
        browser.click(".collabops-orphan-done ~ button");
        browser.awaitText(".collabops-orphans-count", unaligned);
        browser.awaitText(".collabops-unaligned", unaligned);

        browser.go(PAGE);
        browser.choose(".collabops-goals-tools select[name='cycle']", "2026 <Q4>");
        browser.awaitText(".collabops-objective h3", "Orders arrive");
        browser.click(".collabops-objective-close");
        browser.type(DIALOG + "input[name='score']", "0.7");
        browser.shoot("dialog-close");
        browser.click(DIALOG + "button[type='submit']");
        browser.awaitGone(DIALOG);
        browser.await("nothing open", () -> browser.all(".collabops-objective").isEmpty());
        nothingWasViolated();
    }

    @Test
    public void everyPageHasItsStates() {
        long cycle = site.cycle("2026");
        browser.logIn("alice");
        browser.go(PAGE);
        browser.choose(".collabops-goals-tools select[name='cycle']", "2026");
        browser.see(".collabops-empty");
        browser.shoot("page-empty");
        browser.shootNarrow("page-empty");
        browser.go(RUN + "&jql=created%20%3E%20%222099-01-01%22");
        browser.see(".collabops-coverage .collabops-empty");
        browser.shoot("report-empty");
        browser.go(RUN + "&jql=nothing%20%3D");
        browser.see(".error, .aui-message-error");
        browser.shoot("report-error");

        long space = site.space("Shipping");
        long company = site.companySpace("Company");
        long top = site.objective(company, cycle, "Customers trust our deliveries");
        long first = 0;
        for (int number = 1; number <= 45; number++) {
            long objective = site.objective(
                    space,
                    cycle,
                    "%02d Parts are in the hall on the day that was promised to the line and to the customer"
                            .formatted(number));
            first = first == 0 ? objective : first;
        }
        long onTime = site.metric(first, "On-time deliveries of parts that the line waits for");
        long done = site.ofIssues(first, "The work on late orders is done");
        site.checkIn(onTime, 97, 8);
        site.align("objective:" + first, "objective:" + top);
        Issue issue = newIssue();
        site.serve(done, List.of(issue.getKey()));
        site.serve(onTime, List.of(issue.getKey()));

        browser.go(PAGE + "#cycle=" + cycle);
        browser.await("a page", () -> browser.all(".collabops-objective").size() == 20);
        browser.shoot("page-many");
        browser.size(1024, 800);
        browser.shoot("page-many-1024");
        browser.go("browse/" + issue.getKey());
        browser.see(PANEL + ".collabops-served");
        browser.script("document.querySelector('" + PANEL.strip() + "').scrollIntoView()");
        browser.shoot("issue-1024");
        browser.go(RUN);
        browser.see(".collabops-orphans");
        browser.shoot("report-1024");
        browser.size(1440, 1000);

        browser.go(PAGE + "#cycle=" + cycle);
        browser.await("a page", () -> browser.all(".collabops-objective").size() == 20);
        browser.click(".collabops-objective-edit");
        browser.see(DIALOG + "input[name='title']");
        site.change("objectives/" + first, Map.of("statement", "Somebody was faster"));
        browser.type(DIALOG + "input[name='title']", "01 Mine");
        browser.click(DIALOG + "button[type='submit']");
        browser.see(DIALOG + ".aui-message-change");
        browser.shoot("dialog-conflict");
        browser.click(DIALOG + ".aui-message-change button:last-of-type");
        browser.awaitGone(DIALOG);
        browser.awaitText(".collabops-objective h3", "01 Mine");

        browser.click(".collabops-objective-align");
        browser.see(DIALOG + ".collabops-picker [aria-selected='true']");
        browser.press(Keys.ESCAPE);
        browser.click(DIALOG + "button[type='submit']");
        browser.see(DIALOG + ".error");
        browser.shoot("dialog-align-error");
        browser.type(DIALOG + "input[name='parent']", "02 parts");
        browser.awaitText(DIALOG + ".collabops-picker [aria-selected='true']", "02 Parts are in the hall");
        browser.shoot("dialog-align");
        browser.shootNarrow("dialog-align");
        browser.press(Keys.ENTER);
        browser.click(DIALOG + ".aui-dialog2-footer-actions .aui-button-link");
        browser.awaitGone(DIALOG);
        browser.click(".collabops-key-result-new");
        browser.type(DIALOG + "input[name='title']", " ");
        browser.click(DIALOG + "button[type='submit']");
        browser.see(DIALOG + ".error");
        browser.shoot("dialog-error");
        browser.click(DIALOG + ".aui-dialog2-footer-actions .aui-button-link");
        browser.awaitGone(DIALOG);
        browser.block("*/secure/CollabopsGoals.jspa*");
        browser.type(".collabops-goals-tools input[name='text']", "vendor");
        browser.see(".collabops-goals-failure .aui-message-error");
        browser.shoot("page-error");
        browser.block();

        browser.logIn("dave");
        browser.go("browse/" + issue.getKey());
        browser.see(PANEL + ".collabops-served");
        assertThat(browser.all(PANEL + ".collabops-goal-align"), is(empty()));
        browser.shoot("issue-read-only");
        browser.go(PAGE);
        assertThat(browser.all(".collabops-objective-new"), is(empty()));
        browser.shoot("page-read-only");
        nothingWasViolated();
    }

    @Test
    public void adminsKeepSwitchesCyclesSpacesAndPace() {
        browser.logIn("alice");
        browser.go("secure/CollabopsGoalSettings!default.jspa?projectKey=SHIP");
        browser.shoot("settings");
        site.switchTo(true);
        browser.click("#collabops-goal-settings-save");
        browser.see(".aui-message-error");
        browser.shoot("settings-error");
        browser.click("#collabops-goal-settings-save");
        browser.see(".aui-message-success");
        browser.shootNarrow("settings-saved");

        browser.logIn("admin");
        browser.go("secure/admin/CollabopsGoalAdmin!default.jspa");
        browser.type("#login-form-authenticatePassword", "admin");
        browser.press(Keys.ENTER);
        browser.see(".collabops-cycle-new");
        browser.shoot("administration-empty");
        browser.click(".collabops-cycle-new");
        browser.type(DIALOG + "input[name='name']", "2030");
        browser.click(DIALOG + "button[type='submit']");
        browser.see(DIALOG + ".error");
        browser.shoot("dialog-cycle-error");
        browser.script("document.querySelector(\"input[name='from']\").value = '2030-01-01';"
                + "document.querySelector(\"input[name='until']\").value = '2030-12-31'");
        browser.click(DIALOG + "button[type='submit']");
        browser.awaitText(".collabops-cycles", "2030-12-31");
        browser.click(".collabops-space-new");
        browser.type(DIALOG + "input[name='name']", "Company 2030");
        browser.click(DIALOG + "button[type='submit']");
        browser.awaitText(".collabops-spaces", "Company 2030");
        browser.click(".collabops-pace-edit");
        browser.type(DIALOG + "input[name='onTrackFrom']", "0.9");
        browser.shoot("dialog-pace");
        browser.click(DIALOG + "button[type='submit']");
        browser.awaitText(".collabops-pace-rule", "0.9");
        browser.shoot("administration");
        browser.shootNarrow("administration");
        nothingWasViolated();
    }

    private void addKeyResult(String title, String baseline, String target) {
        browser.click(".collabops-key-result-new");
        browser.type(DIALOG + "input[name='title']", title);
        browser.type(DIALOG + "input[name='baseline']", baseline);
        browser.type(DIALOG + "input[name='target']", target);
        browser.shoot("dialog-key-result");
        browser.press(Keys.ENTER);
        browser.awaitText(".collabops-key-results .collabops-goal-text", title);
    }

    private void chooseCycle(String name) {
        browser.choose(DIALOG + "select[name='cycle']", name);
    }

    private Issue newIssue() {
        return sandbox.world()
                .issues()
                .create(
                        sandbox.world().users().byName("alice"),
                        new NewIssue(sandbox.world().projects().byKey("SHIP"), "10002", "Print labels in both halls"));
    }

    private void nothingWasViolated() {
        assertThat(sandbox.violations().seen(), is(empty()));
        assertThat(sandbox.pages().cspViolations(), is(empty()));
        assertThat(browser.complaints(), is(empty()));
        assertThat(browser.text(), not(containsString("collabops.goals.")));
    }
}
