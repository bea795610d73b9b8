package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** The dialog of a risk with all that it holds, in a real browser and in both languages. */
public class RiskDialogIT extends RiskScreen {
    private static final String PANEL = "#collabops-risks-panel ";
    private static final String DEPTH = DIALOG + ".collabops-form-more ";
    private static final String FOOTER = DIALOG + ".aui-dialog2-footer-hint ";

    @Test
    public void causesControlsAndAcceptanceAreWrittenExplainedAndRemembered() {
        Issue issue = newIssue("Move the last carrier");
        Issue done = newIssue("Ask for a test account");
        Issue open = newIssue("Agree on a second carrier");
        finish(done);
        long id = raised(issue, "The carrier is late");
        browser.logIn("alice");

        edit(issue);
        browser.click(DEPTH + "summary");
        showDepth();
        browser.shoot("dialog-depth-empty");
        addCause("The vendor is too small for our orders", "60");
        addCause("Customs", "40");
        addControl(done, "50");
        browser.choose(DEPTH + ".collabops-controls > div:nth-child(1) .collabops-control-cause", "Customs");
        addControl(open, "25");
        browser.choose(
                DEPTH + ".collabops-controls > div:nth-child(2) .collabops-control-side", said("Recovery", "补救措施"));
        browser.awaitText(
                DEPTH + ".collabops-controls > div:nth-child(2) .collabops-control-cause", said("The effect", "后果"));
        showDepth();
        browser.shoot("dialog-depth-written");
        save();
        browser.awaitText(PANEL + ".collabops-residual", "16");
        browser.shoot("issue-with-a-residual");

        edit(issue);
        browser.see(DEPTH + ".aui-lozenge-success");
        showDepth();
        browser.shoot("dialog-depth");
        browser.click(FOOTER + "button:nth-of-type(3)");
        browser.awaitText(".collabops-explain-lines", open.getKey());
        browser.awaitText(DIALOG + "h1", said("the residual risk of R-", "的剩余风险是怎么算的？"));
        browser.shoot("dialog-explain");
        browser.shootNarrow("dialog-explain");
        browser.press(Keys.ESCAPE);
        browser.awaitGone(".collabops-explain-lines");
        cannotBeRead("button:nth-of-type(3)", "dialog-explain-error");
        browser.choose(DIALOG + "select[name='status']", said("Accepted", "已接受"));
        browser.click(DIALOG + ".aui-button-primary");
        browser.see(DIALOG + "[data-collabops-field='acceptance.reason'] .error");
        browser.shoot("dialog-acceptance-error");
        browser.type(DIALOG + "textarea[name='acceptance.reason']", "Cheaper to wait than to change the vendor");
        browser.script("document.querySelector(\"input[name='acceptance.until']\").value = '2099-12-31'");
        browser.shoot("dialog-acceptance");
        save();

        edit(issue);
        browser.click(FOOTER + "button:nth-of-type(2)");
        browser.awaitText(".collabops-history", done.getKey());
        browser.awaitText(".collabops-history", said("Preventive (Customs) 50 %", "预防措施（Customs）50%"));
        browser.shoot("dialog-history");
        browser.shootNarrow("dialog-history");
        assertThat(browser.text(".collabops-history"), not(containsString("#")));
        browser.press(Keys.ESCAPE);
        browser.awaitGone(".collabops-history");
        cannotBeRead("button:nth-of-type(2)", "dialog-history-error");
        browser.type(DIALOG + "textarea[name='description']", "Twice this year");
        browser.click(FOOTER + "button:nth-of-type(4)");
        browser.awaitText(DIALOG + ".aui-message-warning", said("Save the changes first", "请先保存更改"));
        browser.shoot("dialog-review-refused");
        assertThat(reviews(id), is(0));
        save();
        edit(issue);
        browser.click(FOOTER + "button:nth-of-type(4)");
        browser.awaitGone(DIALOG);
        browser.awaitText(".aui-flag", said("is recorded", "已记录"));
        browser.shoot("issue-reviewed");
        assertThat(reviews(id), is(1));
        assertThat(as("alice").risks("/" + id).json().path("description").asText(), is("Twice this year"));

        edit(issue);
        browser.click(FOOTER + ".collabops-delete");
        browser.see(".aui-dialog2-warning");
        browser.shoot("dialog-delete");
        browser.click(".aui-dialog2-warning .aui-button-danger");
        browser.awaitGone(DIALOG);
        browser.see(PANEL + ".collabops-risks-empty");
    }

    /** A window over the dialog that finds Jira away, and offers to try again. */
    private void cannotBeRead(String button, String picture) {
        browser.block("*/rest/collabops/1.0/risks/*");
        browser.click(FOOTER + button);
        browser.see(DIALOG + "div:not([aria-busy]) > .aui-message-error");
        browser.shoot(picture);
        browser.block();
        browser.press(Keys.ESCAPE);
        browser.awaitGone(DIALOG + ".aui-message-error");
    }

    @Test
    public void aResidualIsStatedWithAReasonAndComputedAgain() {
        Issue issue = newIssue("Print labels in both halls");
        long id = raised(issue, "The printer stands still");
        browser.logIn("bob");

        edit(issue);
        browser.click(DEPTH + "summary");
        browser.click(DEPTH + "label[for$='TYPED']");
        browser.click(DIALOG + ".aui-button-primary");
        browser.awaitText(
                DIALOG + "[data-collabops-field='residual'] > .error",
                said("Choose a cell of the matrix.", "请选择矩阵中的一格。"));
        browser.shoot("dialog-residual-error");
        browser.click(DEPTH + "button[data-likelihood='2'][data-impact='3']");
        browser.type(DEPTH + "textarea[name='residual.reason']", "A spare printer stands in the hall");
        showDepth();
        browser.shoot("dialog-residual");
        save();
        browser.awaitText(PANEL + ".collabops-residual", "6");
        JsonNode stated = as("bob").risks("/" + id).json().path("residual");
        assertThat(stated.path("mode").asText(), is("TYPED"));
        assertThat(stated.path("reason").asText(), is("A spare printer stands in the hall"));

        edit(issue);
        browser.see(DEPTH + "textarea[name='residual.reason']");
        browser.click(DEPTH + "label[for$='COMPUTED']");
        save();
        browser.awaitGone(PANEL + ".collabops-residual");
        assertThat(as("bob").risks("/" + id).json().at("/residual/mode").asText(), is("COMPUTED"));
    }

    @Test
    public void aRiskIsOpenedFilledAndSavedByKeyboardAlone() {
        Issue issue = newIssue("Count the parts");
        raised(issue, "Parts are counted twice");
        browser.logIn("bob");
        browser.go("browse/" + issue.getKey());
        browser.see(PANEL + "[data-collabops-edit]");
        browser.script("document.querySelector('" + PANEL + "[data-collabops-edit]').focus()");

        browser.press(Keys.ENTER);
        browser.see(DIALOG + "input[name='title']");
        assertThat(focused(), is("title"));
        browser.press(Keys.ESCAPE);
        browser.awaitGone(DIALOG);
        assertThat(focused(), is("collabops-risk-edit"));

        browser.press(Keys.ENTER);
        browser.see(DIALOG + "input[name='title']");
        browser.press(Keys.chord(Keys.CONTROL, "a"), "Parts are counted three times");
        browser.press(Keys.TAB, Keys.TAB);
        assertThat(focused(), is("4 × 5"));
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.SPACE);
        browser.awaitText(DIALOG + ".collabops-matrix-shown", "2 × 5 = 10");
        tabTo("summary");
        browser.press(Keys.ENTER, Keys.TAB, Keys.ENTER);
        browser.await("the name of a cause", () -> focused().equals("collabops-cause-name"));
        browser.press("Two lists");
        browser.shoot("dialog-keyboard");
        browser.press(Keys.ENTER);
        browser.awaitGone(DIALOG);

        browser.awaitText(PANEL + ".collabops-risk-text", "Parts are counted three times");
        browser.await("the focus to go back", () -> focused().equals("collabops-risk-edit"));
        browser.awaitText(PANEL, said("Moderate", "中"));
    }

    private void edit(Issue issue) {
        browser.go("browse/" + issue.getKey());
        browser.click(PANEL + "[data-collabops-edit]");
        browser.see(DIALOG + "input[name='title']");
    }

    private static int reviews(long risk) {
        return as("alice").risks("/" + risk + "/reviews").json().path("values").size();
    }

    private static void showDepth() {
        browser.script("document.querySelector('" + DEPTH + "').scrollIntoView()");
    }

    private void save() {
        browser.click(DIALOG + ".aui-button-primary");
        browser.awaitGone(DIALOG);
    }

    private void addCause(String name, String percent) {
        browser.click(DEPTH + "[data-collabops-field='causes'] .collabops-add");
        fillLast(".collabops-causes", ".collabops-cause-name", name, percent);
    }

    private void addControl(Issue issue, String percent) {
        browser.click(DEPTH + "[data-collabops-field='controls'] .collabops-add");
        fillLast(".collabops-controls", ".collabops-control-issue", issue.getKey(), percent);
    }

    private static void fillLast(String rows, String name, String text, String percent) {
        browser.type(DEPTH + rows + " > div:last-child " + name, text);
        browser.type(DEPTH + rows + " > div:last-child .collabops-treatment-percent", percent);
        browser.press(Keys.TAB);
    }

    /** What a test recognises the focused thing by. */
    private static String focused() {
        return (String) browser.script("const at = document.activeElement;"
                + "return at.name || at.title || at.className.split(' ').find(name => name.startsWith('collabops-'))"
                + " || at.tagName.toLowerCase()");
    }

    private static void tabTo(String name) {
        for (int times = 0; times < 30 && !focused().equals(name); times++) {
            browser.press(Keys.TAB);
        }
        assertThat(focused(), is(name));
    }
}
