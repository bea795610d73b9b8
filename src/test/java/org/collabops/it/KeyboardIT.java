package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import org.junit.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** One round through the pages of risks and goals without a pointer. */
public class KeyboardIT extends RiskScreen {
    private static final String REGISTER = "projects/SHIP?selectedItem=org.collabops.jira:collabops-risks-register";
    private static final String GOALS = "projects/SHIP?selectedItem=org.collabops.jira:collabops-goals-page";
    private static final int STOPS = 80;

    @Test
    public void theRegisterIsReadAndWrittenByKeys() {
        raised(newIssue("Move the last carrier"), "The carrier is late");
        browser.logIn("alice");
        browser.go(REGISTER);
        browser.see("[data-collabops-risk]");

        opensAndReturns(".collabops-register-raise");
        tabTo(".collabops-matrix-counts button");
        browser.press(Keys.ARROW_RIGHT);
        assertThat(focusIsOn(".collabops-matrix-counts button"), is(true));
        browser.press(Keys.ENTER);
        browser.see(".collabops-register-clear");
        browser.shoot("keyboard-register");
        tabTo(".collabops-register-clear");
        browser.press(Keys.ENTER);
        browser.see("[data-collabops-risk]");
        tabTo(".collabops-sort");
        opensAndReturns("[data-collabops-explain]");
        opensAndReturns("[data-collabops-edit]");
    }

    @Test
    public void goalsAreReadAndWrittenByKeys() {
        GoalSite site = new GoalSite(sandbox.url());
        site.switchTo(true);
        long cycle = site.cycle("This year");
        long objective = site.objective(site.space("Shipping"), cycle, "Orders arrive on the day");
        site.metric(objective, "On-time deliveries");
        browser.logIn("alice");
        browser.go(GOALS + "#cycle=" + cycle);
        browser.see(".collabops-objective");

        opensAndReturns(".collabops-objective-new");
        opensAndReturns(".collabops-objective-head .collabops-goal-explain");
        opensAndReturns(".collabops-objective-edit");
        opensAndReturns(".collabops-objective-close");
        opensAndReturns(".collabops-objective-align");
        opensAndReturns(".collabops-goal-check-in");
        browser.shoot("keyboard-goals");
        opensAndReturns(".collabops-key-results .collabops-goal-explain");
        opensAndReturns(".collabops-key-result-edit");
        opensAndReturns(".collabops-key-result-new");
    }

    /** Enter opens a dialog that takes the focus, Escape closes its list, if any, and it, which gives the focus back. */
    private static void opensAndReturns(String css) {
        tabTo(css);
        browser.press(Keys.ENTER);
        browser.await("the focus in a dialog of " + css, () -> focusIsOn(DIALOG + "*"));
        browser.await("the dialog of " + css + " to go", KeyboardIT::escaped);
        browser.await("the focus back on " + css, () -> focusIsOn(css));
    }

    private static boolean escaped() {
        boolean gone = browser.all(".collabops-dialog").stream().noneMatch(WebElement::isDisplayed);
        if (!gone) {
            browser.press(Keys.ESCAPE);
        }
        return gone;
    }

    private static void tabTo(String css) {
        for (int stop = 0; stop < STOPS && !focusIsOn(css); stop++) {
            browser.press(Keys.TAB);
        }
        assertThat("The focus reaches " + css, focusIsOn(css), is(true));
        assertThat(css + " shows that it has the focus", ring(), containsString("px"));
    }

    private static boolean focusIsOn(String css) {
        return (boolean) browser.script("return document.activeElement.matches(\"" + css + "\")");
    }

    /** How the element that has the focus shows it: with an outline or with a shadow. */
    private static String ring() {
        return (String) browser.script("var style = getComputedStyle(document.activeElement);"
                + "return (style.outlineStyle === 'none' ? '' : style.outlineWidth)"
                + " + (style.boxShadow === 'none' ? '' : style.boxShadow)");
    }
}
