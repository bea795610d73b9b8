package org.collabops.it;

import static org.collabops.it.RecognitionSite.APP;
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
import org.junit.Test;
import org.openqa.selenium.Keys;

/** How people thank each other: on the issue, when they finish one, and on the wall, in both languages. */
public class ThanksStoryIT extends InBrowser {
    private static final String TASK = "10002";
    private static final String PANEL = "#collabops-recognition-panel ";
    private static final String DIALOG = ".collabops-dialog ";

    public ThanksStoryIT() {
        super("thanks-");
    }

    @Test
    public void peopleThankEachOther() {
        administratorsSetItUp();
        Issue issue = newIssue(english() ? "Find out why orders are lost" : "查明订单丢失的原因");
        browser.logIn("bob");
        aLineAndAClickThankTheAssignee(issue);
        aDialogThanksSeveral();
        finishingAsksForThanks();
        thanksAreTakenBack(issue);
        theWallShowsThem();
        theReportCountsThem();

        assertThat(sandbox.violations().seen(), is(empty()));
        assertThat(sandbox.pages().cspViolations(), is(empty()));
        assertThat(browser.complaints(), is(empty()));
    }

    private void administratorsSetItUp() {
        browser.logIn("admin");
        browser.go("secure/admin/CollabopsRecognitionAdmin!default.jspa");
        browser.type("#login-form-authenticatePassword", "admin");
        browser.press(Keys.ENTER);
        for (String name : english() ? List.of("Care", "Courage") : List.of("关怀", "勇气")) {
            browser.click(".collabops-value-new");
            browser.type(DIALOG + "[name='name']", name);
            browser.type(DIALOG + "[name='meaning']", english() ? "We look after each other." : "我们彼此照应。");
            browser.shoot("0-value");
            browser.click(DIALOG + "[type='submit']");
            browser.awaitText(".collabops-values", name);
            browser.awaitGone(DIALOG);
        }
        browser.click(".collabops-policy-edit");
        browser.click(DIALOG + "[name='points'] option[value='true']");
        browser.type(DIALOG + "[name='allowance']", "20");
        browser.shoot("1-points");
        browser.click(DIALOG + "[type='submit']");
        browser.awaitText(".collabops-recognition-policy", "20");
        browser.awaitGone(DIALOG);
        browser.shoot("2-admin");

        browser.logIn("alice");
        browser.go("secure/CollabopsRecognitionSettings!default.jspa?projectKey=SHIP");
        browser.click("label[for='collabops-recognition-enabled']");
        browser.click("label[for='collabops-recognition-asks']");
        browser.shoot("3-project-settings");
        browser.click("#collabops-recognition-settings-save");
        browser.see(".aui-message-success");
    }

    private void aLineAndAClickThankTheAssignee(Issue issue) {
        browser.go("browse/" + issue.getKey());
        browser.see(PANEL + ".collabops-thanks-none");
        browser.shoot("4-nobody-thanked-yet");
        browser.click(PANEL + ".collabops-thank-line button");
        browser.see(PANEL + ".error");
        browser.click(PANEL + ".collabops-value-chip");
        browser.type(
                PANEL + "input[name='message']", english() ? "You found the <b>lost</b> orders!" : "找到了丢失的 <b>订单</b>！");
        browser.click(PANEL + ".collabops-thank-line button");
        browser.awaitText(PANEL + ".collabops-thanks-message", "<b>");
        browser.shoot("5-thanked");
    }

    private void aDialogThanksSeveral() {
        browser.click(PANEL + ".collabops-thank-more");
        for (String name : List.of("alice", "carol")) {
            browser.type(DIALOG + "input[name='to']", name);
            browser.click(".collabops-picker [data-collabops-to='" + name + "']");
        }
        assertThat(browser.all(DIALOG + ".collabops-recipient"), hasSize(2));
        browser.type(DIALOG + "[name='message']", english() ? "Both of you stayed late." : "两位都加班到很晚。");
        browser.type(DIALOG + "[name='points']", "5");
        browser.awaitText(DIALOG + ".description", "10");
        browser.click(DIALOG + ".collabops-value-chip");
        browser.click(DIALOG + "[name='visibility'] option[value='MANAGER']");
        browser.shoot("6-dialog");
        browser.click(DIALOG + "[type='submit']");
        browser.awaitGone(DIALOG);
        assertThat(as("bob").get(APP + "ledger").json().at("/spent").asInt(), is(10));
        browser.awaitText(PANEL, english() ? "thanks Alice Zhang and Carol Liu" : "感谢 张晓丽、刘可柔");
        browser.shoot("7-thanked-several");
        assertThat(browser.all(PANEL + ".collabops-thanks-card"), hasSize(2));
    }

    /** A click on the flag leads to the line. */
    private void finishingAsksForThanks() {
        Issue issue = newIssue(english() ? "Write down how carriers are tested" : "记录承运商的测试方法");
        for (String status : List.of("3", "10002")) {
            assertThat(
                    as("bob").transition(issue.getKey(), to(issue, status).id()).status(), is(204));
        }
        browser.go("browse/" + issue.getKey());
        browser.click("#action_id_" + to(issue, "10001").id());
        browser.click("#issue-workflow-transition select[name='resolution'] option[value='10000']");
        browser.click("#issue-workflow-transition-submit");
        browser.awaitText(".aui-flag", english() ? "Thank Carol" : "感谢 刘可柔");
        browser.shoot("8-asked");
        browser.click(".collabops-flag-question");
        browser.await(
                "the line has the focus", () -> "message".equals(browser.script("return document.activeElement.name")));
        browser.type(PANEL + "input[name='message']", english() ? "Now everybody can test." : "现在大家都能测试了。");
        browser.click(PANEL + ".collabops-thank-line button");
        browser.see(PANEL + ".collabops-thanks-card");
    }

    private void thanksAreTakenBack(Issue issue) {
        browser.go("browse/" + issue.getKey());
        browser.click(PANEL + ".collabops-thanks-card:first-child .collabops-thanks-withdraw");
        browser.awaitText(DIALOG, english() ? "the giver gets the points back" : "积分退回给感谢人");
        browser.shoot("9-withdraw");
        browser.click(DIALOG + "[type='submit']");
        browser.awaitGone(DIALOG);
        browser.await(
                "one is left",
                () -> browser.all(PANEL + ".collabops-thanks-card").size() == 1);
        assertThat(as("bob").get(APP + "ledger").json().at("/spent").asInt(), is(0));
    }

    private void theWallShowsThem() {
        for (int i = 0; i < 25; i++) {
            assertThat(
                    as("alice")
                            .post(
                                    APP + "kudos",
                                    Map.of(
                                            "project",
                                            "SHIP",
                                            "to",
                                            List.of("bob"),
                                            "message",
                                            (english() ? "Week " : "周 ") + i))
                            .status(),
                    is(201));
        }
        browser.logIn("carol");
        browser.go("projects/SHIP?selectedItem=org.collabops.jira:collabops-recognition-page");
        browser.awaitText(".collabops-wall", english() ? "Week 24" : "周 24");
        assertThat(browser.all(".collabops-thanks-card"), hasSize(20));
        browser.shoot("10-wall");
        browser.click(".collabops-wall-more");
        browser.await(
                "the older ones", () -> browser.all(".collabops-thanks-card").size() == 27);
        carolIsChosenWhileTheListIsAskedForAnew();
        browser.await("hers", () -> browser.all(".collabops-thanks-card").size() == 2);
        browser.shoot("11-wall-filtered");
        browser.click(".collabops-wall-clear");
        browser.await("all again", () -> browser.all(".collabops-thanks-card").size() == 20);
        browser.click(".collabops-wall-tools [name='value'] option:last-child");
        browser.see(".collabops-empty");
        browser.shoot("12-wall-nothing");
        browser.click(".collabops-empty .collabops-wall-clear");
        browser.size(700, 1000);
        browser.shoot("13-wall-narrow");
        browser.size(1440, 1000);
    }

    private void carolIsChosenWhileTheListIsAskedForAnew() {
        browser.type(".collabops-wall-tools [name='person']", "caro");
        browser.hold("*/user/picker*");
        browser.press("l");
        browser.pressMouseOn(".collabops-picker [data-collabops-to='carol']");
        browser.letGo();
        browser.settle();
        browser.releaseMouse();
    }

    private void theReportCountsThem() {
        browser.go("secure/ConfigureReport.jspa?selectedProjectId=10000&reportKey="
                + "org.collabops.jira:collabops-recognition-report");
        browser.awaitText(".collabops-figures", "27");
        browser.shoot("14-report");
    }

    private boolean english() {
        return language.equals(Locale.ENGLISH);
    }

    private Transition to(Issue issue, String status) {
        return sandbox
                .world()
                .workflows()
                .available(user("bob"), sandbox.world().issues().byId(issue.getId()))
                .stream()
                .filter(transition -> transition.to().getId().equals(status))
                .findFirst()
                .orElseThrow();
    }

    private Issue newIssue(String summary) {
        return sandbox.world()
                .issues()
                .create(
                        user("alice"),
                        new NewIssue(
                                sandbox.world().projects().byKey("SHIP"), TASK, summary, Map.of("assignee", "carol")));
    }

    private ApplicationUser user(String name) {
        return sandbox.world().users().byName(name);
    }

    private Client as(String name) {
        return new Client(sandbox.url(), name);
    }
}
