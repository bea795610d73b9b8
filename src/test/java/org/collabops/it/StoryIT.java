package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.collabops.sandbox.world.NewIssue;
import org.collabops.sandbox.world.Transition;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What a user, a manager and an administrator do, in a real browser and in both languages. */
public class StoryIT extends InBrowser {
    private static final String TASK = "10002";
    private static final String PANEL = "#collabops-risks-panel ";
    private static final String REGISTER = "projects/SHIP?selectedItem=org.collabops.jira:collabops-risks-register";
    private static final String REPORT =
            "secure/ConfigureReport!default.jspa?selectedProjectId=10000&reportKey=org.collabops.jira:collabops-risks-report";

    private static final String RUN =
            "secure/ConfigureReport.jspa?selectedProjectId=10000&reportKey=org.collabops.jira:collabops-risks-report";

    public StoryIT() {
        super("");
    }

    @Test
    public void aRiskIsRaisedByAUserAndByATransitionAndReadByAManager() {
        Issue issue = newIssue("Pay invoices on time");
        browser.logIn("bob");
        browser.go("browse/" + issue.getKey());
        browser.see(PANEL + ".collabops-risks-empty");
        browser.shoot("issue-without-risks");

        raiseWithOneClick("Vendor is late <b>again</b>", 4, 5);
        browser.awaitText(PANEL + ".collabops-risk-text", "Vendor is late <b>again</b>");
        browser.see(PANEL + ".collabops-level-critical");
        browser.shoot("issue-with-a-risk");

        inlineEditSummary("Pay all invoices on time");
        raiseUnassessed("Raised after the panel was replaced");
        browser.awaitText(PANEL + ".collabops-risk-text", "Raised after the panel was replaced");

        editInTheDialog("Vendor is late", "Vendor is two weeks late");
        browser.awaitText(PANEL + ".collabops-risk-text", "Vendor is two weeks late");

        transition(issue, "In Progress", "进行中");
        transition(issue, "Blocked", "受阻");
        awaitRisks(issue, 3);
        browser.go("browse/" + issue.getKey());
        assertThat(browser.all(PANEL + ".collabops-risk"), hasSize(3));
        browser.shoot("issue-after-the-transition");

        browser.logIn("alice");
        browser.go(REPORT);
        browser.shoot("report-configure");
        browser.click("#next_submit");
        browser.awaitText(".collabops-register-table", "Vendor is two weeks late");
        browser.shoot("report");
        assertThat(browser.see("#excel-view-link").getDomProperty("href"), containsString("excelView"));

        browser.go(REGISTER);
        browser.click(".collabops-matrix-counts button[data-likelihood='4'][data-impact='5']");
        browser.await(
                "one risk",
                () -> browser.all(".collabops-register-table tbody tr").size() == 1);
        browser.shoot("register-filtered-by-a-cell");
        browser.click(".collabops-matrix-counts button[data-likelihood='1'][data-impact='1']");
        browser.see(".collabops-register-nothing");
        browser.shoot("register-nothing-matches");

        nothingWasViolated();
    }

    @Test
    public void anAdministratorPutsThePostFunctionIntoAWorkflow() {
        browser.logIn("admin");
        browser.go("secure/admin/workflows/ViewWorkflow.jspa?project=SHIP");
        browser.shoot("workflow");
        browser.click(".workflow-transition .add-post-function");
        browser.type("#login-form-authenticatePassword", "admin");
        browser.shoot("workflow-password-again");
        browser.click("#login-form-submit");
        browser.click("input[name='pluginModuleKey'][value$='collabops-risks-raise']");
        browser.shoot("workflow-choose-a-function");
        browser.click("#add_submit");
        browser.type("#collabops-raise-title", "{key} <i>{summary}</i>");
        browser.shoot("workflow-raise-a-risk");
        browser.click("input[type='submit']");
        browser.awaitText(".criteria", "{key} <i>{summary}</i>");
        browser.shoot("workflow-with-the-function");

        browser.go("projects/PLANT");
        browser.go("secure/CollabopsRiskSettings!default.jspa?projectKey=PLANT");
        browser.shoot("settings");
        browser.click("label[for='collabops-risks-enabled']");
        browser.click("#collabops-risk-settings-save");
        browser.see(".aui-message-success");
        browser.shoot("settings-saved");
        browser.go("projects/PLANT");
        assertThat(browser.all("#collabops-risks-register"), is(empty()));

        nothingWasViolated();
    }

    @Test
    public void everyPageHasItsStates() {
        browser.logIn("alice");
        browser.go(REGISTER);
        browser.see(".collabops-register");
        browser.shoot("register-empty");
        browser.go(RUN);
        browser.see(".collabops-register-empty");
        browser.shoot("report-empty");
        browser.go(REGISTER);
        browser.size(1024, 800);
        browser.shoot("register-empty-1024");

        Issue issue = newIssue("Survive a thousand risks");
        raiseMany(issue, 1000);
        browser.go("browse/" + issue.getKey());
        browser.see(PANEL + ".collabops-risks-more");
        browser.shoot("issue-1000-risks-1024");
        browser.go(REGISTER);
        assertThat(browser.all(".collabops-register-table tbody tr"), hasSize(50));
        browser.awaitText(".collabops-register-total", "1,000");
        browser.shoot("register-1000-1024");
        browser.size(1440, 1000);
        browser.go(REGISTER);
        browser.shoot("register-1000");
        browser.click(".collabops-register-pager a, .collabops-register-pager button");
        browser.await("another page", () -> !"".equals(browser.script("return location.hash")));
        browser.awaitText(".collabops-register-shown", "1,000");
        browser.go(REPORT);
        browser.click("#next_submit");
        browser.see(".collabops-register-table");
        browser.shoot("report-1000");
        browser.size(1024, 800);
        browser.shoot("report-1000-1024");
        browser.size(1440, 1000);

        browser.go(REGISTER);
        browser.hold("*/rest/collabops/*");
        browser.type(".collabops-register-tools input[name='text']", "vendor");
        browser.see(".collabops-register[aria-busy='true'] .collabops-register-busy");
        browser.shootAsItIs("register-loading");
        browser.letGo();
        browser.see(".collabops-register[aria-busy='false']");
        browser.go(REGISTER);
        browser.block("*/rest/collabops/*");
        browser.type(".collabops-register-tools input[name='text']", "vendor");
        browser.see(".collabops-register-failure .aui-message-error");
        browser.shoot("register-error");
        browser.go("browse/" + issue.getKey());
        browser.block("*/rest/collabops/*");
        raiseUnassessed("Nobody hears this");
        browser.see(PANEL + ".collabops-raise .error");
        browser.shoot("issue-error");
        assertThat(browser.see(PANEL + ".collabops-raise-title").getDomProperty("value"), is("Nobody hears this"));
        browser.block();

        browser.go("browse/" + issue.getKey());
        browser.click(PANEL + "[data-collabops-edit]");
        browser.see(".collabops-dialog input[name='title']");
        browser.type(".collabops-dialog input[name='title']", " ");
        browser.press(Keys.ENTER);
        browser.see(".collabops-dialog .error");
        browser.shoot("dialog-error");
        browser.size(1024, 800);
        browser.shoot("dialog-error-1024");
        browser.go("secure/CollabopsRiskSettings!default.jspa?projectKey=SHIP");
        switchRisksBehindTheBack();
        browser.click("#collabops-risk-settings-save");
        browser.see(".aui-message-error");
        browser.shoot("settings-error-1024");
        browser.size(1440, 1000);

        browser.logIn("dave");
        browser.go("browse/" + issue.getKey());
        browser.see(PANEL + ".collabops-risks-list");
        assertThat(browser.all(PANEL + ".collabops-raise"), is(empty()));
        browser.shoot("issue-read-only");
        browser.logIn("grace");
        browser.go(RUN.replace("10000", "10001"));
        assertThat(browser.all(".collabops-register"), is(empty()));
        browser.shoot("report-of-a-hidden-project");

        nothingWasViolated();
    }

    private void raiseWithOneClick(String title, int likelihood, int impact) {
        browser.type(PANEL + ".collabops-raise-title", title);
        browser.click(PANEL + "button[data-likelihood='%d'][data-impact='%d']".formatted(likelihood, impact));
        browser.shoot("issue-raising");
        browser.click(PANEL + ".collabops-raise button[type='submit']");
    }

    private void raiseUnassessed(String title) {
        browser.type(PANEL + ".collabops-raise-title", title);
        browser.press(Keys.ENTER);
    }

    private void inlineEditSummary(String summary) {
        browser.script("document.querySelector('#collabops-risks-panel').dataset.before = 'replaced'");
        browser.click("#summary-val");
        browser.type("#summary-val input", summary);
        browser.press(Keys.ENTER);
        browser.awaitText("#summary-val", summary);
        browser.await(
                "the panel to be replaced",
                () -> Boolean.TRUE.equals(
                        browser.script("return !document.querySelector('#collabops-risks-panel').dataset.before")));
    }

    private void editInTheDialog(String before, String after) {
        browser.all(PANEL + ".collabops-risk").stream()
                .filter(risk -> risk.getText().contains(before))
                .findFirst()
                .orElseThrow()
                .findElement(By.cssSelector("[data-collabops-edit]"))
                .click();
        browser.see(".collabops-dialog input[name='title']");
        browser.shoot("dialog-edit");
        browser.type(".collabops-dialog input[name='title']", after);
        browser.press(Keys.ENTER);
        browser.awaitGone(".collabops-dialog");
    }

    private void transition(Issue issue, String english, String chinese) {
        String status = language.equals(Locale.ENGLISH) ? english : chinese;
        Transition transition = sandbox.world().workflows().available(user("bob"), current(issue)).stream()
                .filter(candidate -> candidate.to().getName().equals(status))
                .findFirst()
                .orElseThrow();
        browser.click("#action_id_" + transition.id());
        browser.awaitText("#status-val", status);
    }

    private void awaitRisks(Issue issue, int count) {
        Client bob = new Client(sandbox.url(), "bob");
        InSandbox.await(
                count + " risks",
                () -> bob.risks("?issue=" + issue.getKey()).json().path("total").asInt() == count);
    }

    private void raiseMany(Issue issue, int count) {
        Client bob = new Client(sandbox.url(), "bob");
        IntStream.rangeClosed(1, count).parallel().forEach(number -> {
            Map<String, Object> risk = Map.of(
                    "project",
                    "SHIP",
                    "issue",
                    issue.getKey(),
                    "title",
                    "Risk %d: the vendor delivers part %d late and the whole line waits for it"
                            .formatted(number, number));
            assertThat(
                    bob.raise(number % 4 == 0 ? risk : assessed(risk, number)).status(), is(201));
        });
    }

    private void switchRisksBehindTheBack() {
        Client alice = new Client(sandbox.url(), "alice");
        String path = "rest/collabops/1.0/projects/SHIP/risk-settings";
        int version = alice.get(path).version();
        assertThat(alice.put(path, Map.of("enabled", true, "version", version)).status(), is(200));
    }

    private static Map<String, Object> assessed(Map<String, Object> risk, int number) {
        Map<String, Object> assessed = new HashMap<>(risk);
        assessed.put("inherent", Map.of("likelihood", 1 + number % 5, "impact", 1 + number / 5 % 5));
        return assessed;
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

    private void nothingWasViolated() {
        assertThat(sandbox.violations().seen(), is(empty()));
        assertThat(sandbox.pages().cspViolations(), is(empty()));
        assertThat(browser.complaints(), is(empty()));
        assertThat(browser.text(), not(containsString("collabops.risks.")));
    }
}
