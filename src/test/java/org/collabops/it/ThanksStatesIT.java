package org.collabops.it;

import static org.collabops.it.RecognitionSite.APP;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

/** The screens of recognition with nothing, with a thousand thanks, without a server, and 1,024 px wide. */
public class ThanksStatesIT extends InBrowser {
    private static final String WALL = "projects/SHIP?selectedItem=org.collabops.jira:collabops-recognition-page";
    private static final String REPORT =
            "secure/ConfigureReport%s.jspa?selectedProjectId=10000&reportKey=org.collabops.jira:collabops-recognition-report";
    private static final String PANEL = "#collabops-recognition-panel ";
    private static final String DIALOG = ".collabops-dialog ";
    private static final int MANY = 1_000;

    private RecognitionSite site;

    public ThanksStatesIT() {
        super("thanks-states-", options -> options.withWebSudo(false));
    }

    @Before
    public void start() {
        site = new RecognitionSite(sandbox.url()).switchTo(true, true);
    }

    @Test
    public void everyStateSaysWhatItIs() {
        browser.logIn("admin");
        browser.go("secure/admin/CollabopsRecognitionAdmin!default.jspa");
        browser.see(".collabops-value-new");
        browser.shoot("admin-empty");
        browser.click(".collabops-value-new");
        browser.click(DIALOG + "[type='submit']");
        browser.see(DIALOG + ".error");
        browser.shoot("admin-refused");

        browser.logIn("bob");
        nothingIsThereYet();
        tooManyPointsAreRefused();
        aThousandThanks();
        theServerIsSlow();
        theServerIsAway();
        aNarrowScreen();

        assertThat(sandbox.violations().seen(), is(empty()));
        assertThat(browser.complaints(), is(empty()));
    }

    private void nothingIsThereYet() {
        browser.go(WALL);
        browser.see(".collabops-empty");
        browser.shoot("wall-empty");
        browser.go(REPORT.formatted("!default"));
        browser.see("form [name='until']");
        browser.shoot("report-asks");
        browser.go(REPORT.formatted(""));
        browser.see(".collabops-empty");
        browser.shoot("report-empty");
    }

    private void tooManyPointsAreRefused() {
        site.value(english() ? "Care" : "关怀");
        site.policy(true, 3, "MONTH", "Europe/Amsterdam");
        browser.go(WALL);
        browser.click(".collabops-wall-give");
        browser.type(DIALOG + "input[name='to']", "carol");
        browser.click(".collabops-picker [data-collabops-to='carol']");
        browser.type(DIALOG + "[name='message']", english() ? "You stayed late." : "加班到很晚。");
        browser.type(DIALOG + "[name='points']", "5");
        browser.click(DIALOG + "[type='submit']");
        browser.see(DIALOG + ".error");
        browser.shoot("dialog-refused");
        browser.type(DIALOG + "[name='points']", "1");
        browser.click(DIALOG + "[type='submit']");
        browser.awaitGone(DIALOG);
        browser.see(".collabops-thanks-card");
        browser.shoot("wall-one");
    }

    private void aThousandThanks() {
        for (int number = 1; number <= MANY; number++) {
            Map<String, Object> thanks = Map.of(
                    "issue",
                    "SHIP-" + (1 + number % 8),
                    "to",
                    List.of(number % 2 == 0 ? "bob" : "carol"),
                    "message",
                    (english() ? "Thanks number %d" : "第 %d 次感谢").formatted(number));
            assertThat(
                    new Client(sandbox.url(), "alice")
                            .post(APP + "kudos", thanks)
                            .status(),
                    is(201));
        }
        browser.go(WALL);
        browser.see(".collabops-wall-more");
        browser.script("window.scrollTo(0, document.body.scrollHeight)");
        browser.shoot("wall-1000");
        browser.go(REPORT.formatted(""));
        browser.awaitText(".collabops-figures", "1,001");
        browser.shoot("report-1000");
        browser.size(1440, 1500);
        browser.go("browse/SHIP-7");
        browser.see(PANEL + ".collabops-thanks-card");
        browser.script("document.querySelector('" + PANEL.strip() + "').scrollIntoView()");
        browser.shoot("panel-many");
        browser.size(1440, 1000);
    }

    private void theServerIsSlow() {
        browser.go(WALL);
        browser.see(".collabops-wall[data-collabops-ready]");
        browser.hold("*/secure/Collabops*");
        browser.click(".collabops-wall-tools [name='value'] option:last-child");
        browser.see(".collabops-wall-busy");
        browser.shootAsItIs("wall-loading");
        browser.letGo();
        browser.awaitGone(".collabops-wall-busy");
        browser.click(".collabops-wall-clear");
        browser.see(".collabops-wall-more");
        browser.hold("*/secure/Collabops*");
        browser.click(".collabops-wall-more");
        browser.see(".collabops-wall-more aui-spinner");
        browser.shootAsItIs("wall-loading-more");
        browser.letGo();
        browser.awaitGone(".collabops-wall-busy");
    }

    private void theServerIsAway() {
        browser.go("browse/SHIP-3");
        browser.see(PANEL + ".collabops-thank-line");
        browser.block("*/secure/Collabops*", "*/rest/collabops/*");
        browser.type(PANEL + "input[name='message']", english() ? "Thank you!" : "谢谢！");
        browser.click(PANEL + ".collabops-thank-line button");
        browser.see(PANEL + ".error, " + PANEL + ".aui-message-error");
        browser.shoot("panel-error");
        browser.block();
        browser.go(WALL);
        browser.see(".collabops-wall-more");
        browser.block("*/secure/Collabops*", "*/rest/collabops/*");
        browser.click(".collabops-wall-more");
        browser.see(".collabops-wall-older .collabops-wall-failure .aui-message-error");
        browser.shoot("wall-more-error");
        browser.block();
        browser.click(".collabops-wall-older .collabops-wall-failure button");
        browser.awaitGone(".collabops-wall-failure .aui-message-error");
        browser.block("*/secure/Collabops*", "*/rest/collabops/*");
        browser.click(".collabops-wall-tools [name='value'] option:last-child");
        browser.see(".collabops-wall-failure .aui-message-error");
        browser.see(".collabops-wall-feed.collabops-outdated");
        browser.shoot("wall-error");
        browser.block();
        browser.click(".collabops-wall-failure button");
        browser.awaitGone(".collabops-outdated, .collabops-wall-failure .aui-message-error");
    }

    private void aNarrowScreen() {
        browser.size(1024, 1000);
        browser.go(WALL);
        browser.see(".collabops-thanks-card");
        browser.shoot("wall-1024");
        browser.go(REPORT.formatted(""));
        browser.see(".collabops-figures");
        browser.shoot("report-1024");
        browser.go("browse/SHIP-3");
        browser.see(PANEL + ".collabops-thank-line");
        browser.script("document.querySelector('" + PANEL.strip() + "').scrollIntoView()");
        browser.shoot("panel-1024");
    }

    private boolean english() {
        return language.equals(Locale.ENGLISH);
    }
}
