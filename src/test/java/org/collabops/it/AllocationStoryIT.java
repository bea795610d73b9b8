package org.collabops.it;

import static org.collabops.it.AllocationSite.BASE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.Locale;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** A lead plans somebody from an issue, sees that it is too much and by what, and reads both pages. */
public class AllocationStoryIT extends InBrowser {
    private static final String PANEL = "#collabops-allocations-panel ";
    private static final String DIALOG = ".collabops-dialog ";
    private static final String PAGE = "projects/SHIP?selectedItem=org.collabops.jira:collabops-allocations-";

    public AllocationStoryIT() {
        super("allocations-", options -> options.withStory(true));
    }

    @Test
    public void aLeadPlansSomebodyAndSeesTheOverload() {
        browser.size(1440, 1700);
        browser.logIn("alice");
        browser.go("browse/SHIP-12");
        browser.see(PANEL + ".collabops-people-none");
        browser.shoot("1-nobody-is-planned");
        browser.click(PANEL + ".collabops-plan-new");
        browser.shoot("2-dialog");
        browser.click(DIALOG + "[name='mode'] option[value='MINUTES_PER_DAY']");
        browser.type(DIALOG + "[name='amount']", "30");
        browser.click(DIALOG + "button[type='submit']");
        browser.awaitText(DIALOG + "[data-collabops-field='amount'] .error", "24");
        browser.shoot("3-refused");
        browser.click(DIALOG + "[name='mode'] option[value='PERCENT']");
        browser.type(DIALOG + "[name='amount']", "80");
        browser.click(DIALOG + "button[type='submit']");
        browser.awaitText(PANEL + ".collabops-plan-facts", percent("80"));
        browser.shoot("4-planned");

        browser.click(PANEL + ".collabops-plan-edit");
        browser.type(DIALOG + "[name='amount']", "90");
        browser.click(DIALOG + "button[type='submit']");
        browser.awaitText(PANEL + ".collabops-plan-facts", percent("90"));

        browser.go("browse/SHIP-6");
        browser.see(PANEL + ".collabops-people-plans");
        browser.shoot("5-another-issue");
        browser.size(1440, 1000);
        browser.go(PAGE + "utilisation");
        browser.see(".collabops-heat-map .collabops-load-over");
        browser.shoot("6-utilisation");
        browser.click(".collabops-load-over .collabops-load-details");
        browser.see(".collabops-load-items");
        browser.shoot("7-what-a-week-is-made-of");
        browser.press(Keys.ESCAPE);
        browser.awaitGone(".collabops-load-items");
        browser.click(".collabops-people-move");
        browser.see(".collabops-utilisation[data-collabops-ready]");
        browser.script("var day = document.querySelector('input[name=from]'); day.value = '2011-02-02';"
                + "day.dispatchEvent(new Event('change'))");
        browser.see(".collabops-utilisation[data-collabops-from='2011-01-31'] .collabops-empty");
        browser.go(PAGE + "comparison");
        browser.see(".collabops-comparison-lines");
        browser.shoot("8-planned-against-actual");
        plansForTheWholeProject();

        assertThat(
                new Client(sandbox.url(), "alice")
                        .get(BASE + "/allocations?issue=SHIP-12")
                        .json()
                        .at("/total")
                        .asInt(),
                is(1));
        assertThat(sandbox.violations().seen(), is(empty()));
        assertThat(sandbox.pages().cspViolations(), is(empty()));
        assertThat(browser.complaints(), is(empty()));
    }

    private void plansForTheWholeProject() {
        String utilisation = ".collabops-utilisation[data-collabops-ready] ";
        browser.go(PAGE + "utilisation");
        browser.click(utilisation + ".collabops-plan-new");
        browser.see(DIALOG + "[name='target']");
        assertThat(browser.text(DIALOG + "h1"), not(containsString("SHIP")));
        browser.click(DIALOG + "[name='target'] option[value='issue']");
        browser.click(DIALOG + "[name='doer'] option[value='placeholder']");
        browser.type(DIALOG + "[name='placeholder']", "Welder <b>");
        browser.click(DIALOG + "button[type='submit']");
        browser.see(DIALOG + "[data-collabops-field='target.issue'] .error");
        browser.shoot("9-which-issue");
        browser.click(DIALOG + "[name='target'] option[value='project']");
        browser.click(DIALOG + "button[type='submit']");
        browser.awaitGone(DIALOG);
        browser.awaitText(utilisation + "td", "Welder <b>");
        browser.shoot("10-still-to-be-found");

        String second = utilisation + "tr:nth-child(2) .collabops-plan-edit";
        browser.click(second);
        browser.see(DIALOG + "[name='amount']");
        browser.script("document.querySelector(\"" + DIALOG + "input[name='person']\").value = 'carol'");
        browser.shoot("11-found");
        browser.click(DIALOG + "button[type='submit']");
        browser.awaitGone(DIALOG);
        browser.awaitGone(second);

        browser.click(utilisation + ".collabops-load-over .collabops-load-details");
        browser.click(".collabops-load-items .collabops-plan-edit");
        browser.see(DIALOG + "[name='amount']");
        browser.shoot("12-changed-where-it-is-seen");
        browser.press(Keys.ESCAPE);
        browser.awaitGone(DIALOG);
    }

    private String percent(String number) {
        return language.equals(Locale.ENGLISH) ? number + " %" : number + "%";
    }
}
