package org.collabops.it;

import static org.collabops.it.PeopleSite.BASE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.Map;
import org.collabops.PublishedData;
import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** A planner's and a lead's way through calendars, teams and working time, in a browser. */
public class PeopleStoryIT extends InBrowser {
    private static final String PAGE = "projects/SHIP?selectedItem=org.collabops.jira:collabops-people-page";
    private static final String DIALOG = ".collabops-dialog ";
    private static final String SAVE = DIALOG + "button[type='submit']";

    public PeopleStoryIT() {
        super("people-");
    }

    @Before
    public void start() {
        new Client(sandbox.url(), "alice")
                .put(BASE + "/projects/SHIP/people-settings", Map.of("enabled", true, "version", 0));
    }

    @Test
    public void aTeamIsFoundedAndSeesWhatItCanWork() {
        browser.logIn("admin");
        browser.go("secure/CollabopsPeopleAdmin!default.jspa");
        browser.see(".collabops-people-none");
        browser.shoot("admin-empty");
        browser.click(".collabops-calendar-new");
        browser.type(DIALOG + "input[name='name']", "Rotterdam <b>");
        browser.click(DIALOG + ".collabops-preview + .aui-button");
        day("date", "2026-12-25");
        browser.shoot("dialog-calendar");
        browser.click(SAVE);
        browser.awaitText(".collabops-calendars td", "Rotterdam <b>");
        browser.click(".collabops-calendar-import");
        browser.awaitText(DIALOG + "h1", "Rotterdam <b>");
        browser.upload(DIALOG + "input[type='file']", PublishedData.file("holidays-de.json"));
        browser.click(SAVE);
        browser.choose(DIALOG + "select[name='subdivision']", "BY");
        browser.awaitGone(DIALOG + ".collabops-preview table");
        browser.click(SAVE);
        browser.awaitText(DIALOG + ".collabops-preview td", "2024-01-01");
        browser.shoot("dialog-calendar-import");
        browser.click(SAVE);
        browser.awaitText(".collabops-calendars td:nth-child(3)", "48");
        browser.click(".collabops-team-new");
        browser.type(DIALOG + "input[name='name']", "Crew <b>");
        browser.type(DIALOG + "input[name='leads']", "alice");
        browser.click(SAVE);
        browser.awaitText(".collabops-team-list td", "Crew <b>");
        browser.shoot("admin");

        browser.go("secure/admin/CollabopsGlobalSettings!default.jspa");
        browser.type("#login-form-authenticatePassword", "admin");
        browser.press(Keys.ENTER);
        browser.see(".collabops-policies dt:nth-of-type(3) .aui-lozenge");
        browser.click(".collabops-policy-edit");
        browser.click(DIALOG + "[name='individualFigures'] option[value='ALL']");
        browser.shoot("dialog-policy");
        browser.click(SAVE);
        browser.see(".collabops-policies dt:nth-of-type(4) .aui-lozenge");
        browser.awaitGone(DIALOG);
        browser.shoot("global-settings");

        browser.logIn("alice");
        browser.go(PAGE);
        browser.see(".collabops-people-unknown");
        browser.shoot("page-without-schedule");
        browser.click(".collabops-schedule-new");
        day("validFrom", "2026-01-01");
        browser.choose(DIALOG + "select[name='calendar']", "Rotterdam <b>");
        browser.shoot("dialog-schedule");
        browser.click(SAVE);
        browser.awaitText(".collabops-schedules td:nth-child(4)", "Rotterdam <b>");
        browser.click(".collabops-leave-new");
        day("from", "2036-11-24");
        day("until", "2036-11-25");
        browser.click(SAVE);
        browser.awaitText(".collabops-leave time", "2036-11-24");
        browser.click(".collabops-leave-new");
        day("from", "2036-11-25");
        browser.type(DIALOG + "input[name='minutesPerDay']", "25");
        browser.click(SAVE);
        browser.awaitText(DIALOG + "[data-collabops-field='minutesPerDay'] .error", "24");
        browser.type(DIALOG + "input[name='minutesPerDay']", "2.5");
        browser.shoot("dialog-leave");
        browser.click(SAVE);
        browser.see(".collabops-leave .aui-lozenge-moved");
        browser.click(".collabops-capacity-explain");
        browser.see(DIALOG + ".collabops-capacity-explained");
        browser.shoot("dialog-explain");
        browser.click(DIALOG + "footer button");
        browser.awaitGone(DIALOG);

        browser.click(".collabops-team-open");
        browser.click(".collabops-members-import");
        browser.awaitText(DIALOG + "h1", "Crew <b>");
        browser.type(DIALOG + "textarea[name='csv']", "person,from,commitment\nalice,2026-01-01,60\nnobody,,10");
        browser.click(SAVE);
        browser.see(DIALOG + ".error");
        browser.shoot("dialog-import-first-day");
        day("from", "2026-01-01");
        browser.click(SAVE);
        browser.see(DIALOG + ".collabops-preview table");
        browser.shoot("dialog-import");
        browser.click(SAVE);
        browser.see(".collabops-member .collabops-person-open");
        browser.shoot("page");
        assertThat(browser.all(".collabops-member .collabops-person-open").size(), is(1));
        assertThat(browser.complaints(), is(empty()));
        assertThat(sandbox.violations().seen(), is(empty()));
    }

    /** As a date field takes it, in whatever form the browser shows it. */
    private void day(String name, String day) {
        browser.see(DIALOG + "input[name='" + name + "']");
        browser.script("document.querySelector(\"" + DIALOG + "input[name='" + name + "']\").value = '" + day + "'");
    }
}
