package org.collabops.it;

import static org.collabops.it.AllocationSite.BASE;
import static org.collabops.it.AllocationSite.made;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collabops.sandbox.world.NewUser;
import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** The screens of people and allocations with nothing, with a thousand rows, without a server, and 1,024 px wide. */
public class PeopleStatesIT extends InBrowser {
    private static final String PAGE = "projects/SHIP?selectedItem=org.collabops.jira:collabops-";
    private static final String REPORT =
            "secure/ConfigureReport!default.jspa?selectedProjectId=10000&reportKey=org.collabops.jira:collabops-";
    private static final String DIALOG = ".collabops-dialog ";
    private static final String ERROR = ".collabops-people-failure .aui-message-error";
    private static final int MANY = 1_000;

    private PeopleSite people;
    private LocalDate today;

    public PeopleStatesIT() {
        super("people-states-");
    }

    @Before
    public void start() {
        people = new PeopleSite(as("admin"));
        today = LocalDate.ofInstant(sandbox.world().clock().instant(), ZoneOffset.UTC);
        new AllocationSite(as("admin")).switchTo("SHIP", true);
    }

    @Test
    public void everyStateSaysWhatItIs() {
        browser.logIn("alice");
        nothingIsThereYet();
        long team = aTeamIsMade();
        dialogsOfTeamsAndCalendars(team);
        whatAReaderMayNotSee();
        aThousandPeople();
        theServerIsSlow();
        theServerIsAway();
        aNarrowScreen();

        assertThat(sandbox.violations().seen(), is(empty()));
        assertThat(browser.complaints(), is(empty()));
    }

    private void nothingIsThereYet() {
        shot("people-page", ".collabops-empty", "people-empty");
        shot("allocations-utilisation", ".collabops-empty", "utilisation-empty");
        shot("allocations-comparison", ".collabops-comparison-lines", "comparison-unplanned");
        browser.go(REPORT.replace("!default", "") + "allocations-comparison-report&from=2020-01-06&weeks=4&Next=Next");
        browser.see(".collabops-empty");
        browser.shoot("comparison-empty");
        browser.go(REPORT + "allocations-utilisation-report");
        browser.see("form [name='weeks']");
        browser.shoot("utilisation-report-asks");
        browser.go("secure/CollabopsPeopleSettings!default.jspa?projectKey=SHIP");
        browser.see("#collabops-people-settings-save");
        browser.shoot("people-settings");
    }

    private long aTeamIsMade() {
        long calendar = people.calendar(
                english() ? "Rotterdam" : "鹿特丹",
                List.of(Map.of("date", "2026-12-25", "kind", "HOLIDAY", "name", english() ? "Christmas" : "圣诞节")));
        long team = people.team(english() ? "Freight tracking" : "货运跟踪", null, "alice");
        people.team(english() ? "Carriers" : "承运商", team, "bob");
        for (String person : List.of("alice", "bob", "carol")) {
            people.schedule(person, "2026-01-01", PeopleSite.FULL_WEEK, calendar);
            people.member(team, person, "2026-01-01");
        }
        return team;
    }

    private void dialogsOfTeamsAndCalendars(long team) {
        browser.go(PAGE + "people-page");
        browser.click(".collabops-team-open");
        browser.click(".collabops-member-new");
        browser.awaitText(DIALOG + "h1", english() ? "to Freight tracking" : "向“货运跟踪”");
        browser.shoot("dialog-member");
        browser.type(DIALOG + "[name='commitmentPercent']", "1000");
        browser.click(DIALOG + "[type='submit']");
        browser.await(
                "an error at person, first day and commitment",
                () -> browser.all(DIALOG + ".error").size() == 3);
        browser.shoot("dialog-member-refused");
        browser.click(DIALOG + "footer .aui-button-link");
        browser.awaitGone(DIALOG);
        browser.click(".collabops-team-edit");
        browser.see(DIALOG + "[name='deputies']");
        browser.shoot("dialog-team");
        browser.click(DIALOG + "footer .aui-button-link:last-child");
        browser.awaitGone(DIALOG);

        browser.logIn("admin");
        browser.go("secure/CollabopsPeopleAdmin!default.jspa");
        browser.click(".collabops-calendar-import");
        browser.see(DIALOG + "[type='file']");
        browser.shoot("dialog-calendar-import");
        browser.click(DIALOG + "[type='submit']");
        browser.see(DIALOG + ".error");
        browser.shoot("dialog-calendar-import-refused");
        browser.logIn("alice");
        assertThat(as("alice").get(BASE + "/teams/" + team).status(), is(200));
    }

    private void whatAReaderMayNotSee() {
        as("alice").put("rest/api/2/issue/SHIP-6", Map.of("fields", Map.of("assignee", Map.of("name", "bob"))));
        made(as("alice").post(BASE + "/allocations", plan("bob", "issue", "SHIP-6", 120)));
        made(as("alice").post(BASE + "/allocations", plan("carol", "issue", "SHIP-6", 50)));
        browser.size(1440, 1500);
        browser.go("browse/SHIP-6");
        browser.see("#collabops-allocations-panel .collabops-load-over");
        browser.shoot("panel");
        browser.size(1024, 1500);
        browser.shoot("panel-1024");
        browser.size(1440, 1500);
        browser.logIn("dave");
        browser.go("browse/SHIP-6");
        browser.see("#collabops-allocations-panel .collabops-people-hidden");
        browser.shoot("panel-hidden");
        browser.size(1440, 1000);
        browser.logIn("alice");
    }

    private void aThousandPeople() {
        people.policy("ALL");
        for (int number = 1; number <= MANY; number++) {
            String name = "person%04d".formatted(number);
            sandbox.world()
                    .users()
                    .create(new NewUser(
                            name,
                            null,
                            (english() ? "Person %04d" : "员工 %04d").formatted(number),
                            name + "@example.com",
                            null,
                            null,
                            List.of()));
            people.schedule(name, "2026-01-01", PeopleSite.FULL_WEEK, null);
            made(as("admin").post(BASE + "/allocations", plan(name, "project", "SHIP", 10 + number % 120)));
        }
        browser.go(PAGE + "allocations-utilisation");
        browser.await(
                "a row for each",
                () -> browser.all(".collabops-heat-map tbody tr").size() > MANY);
        browser.shoot("utilisation-1000");
        browser.script("window.scrollTo(0, document.body.scrollHeight)");
        browser.shoot("utilisation-1000-end");
        browser.go(PAGE + "allocations-comparison");
        browser.see(".collabops-comparison-lines");
        browser.shoot("comparison-1000");
    }

    private void theServerIsSlow() {
        browser.go(PAGE + "allocations-utilisation");
        browser.see(".collabops-utilisation[data-collabops-ready]");
        whileItLoads(".collabops-people-move", ".collabops-people-busy", "utilisation-loading");
        browser.awaitGone(".collabops-people-busy");
        whileItLoads(".collabops-load-details", ".collabops-load-details aui-spinner", "details-loading");
        browser.see(DIALOG);
        browser.press(Keys.ESCAPE);
        browser.awaitGone(DIALOG);
        whileItLoads(".collabops-plan-new", ".collabops-plan-new aui-spinner", "allocate-loading");
        browser.see(DIALOG);
        browser.press(Keys.ESCAPE);
        browser.awaitGone(DIALOG);
        browser.go(PAGE + "people-page");
        browser.see(".collabops-people[data-collabops-ready]");
        whileItLoads(".collabops-team-open", ".collabops-team-open aui-spinner", "people-loading");
        browser.awaitGone(".collabops-team-open aui-spinner");
    }

    private void whileItLoads(String button, String spinner, String name) {
        browser.hold("*/secure/Collabops*");
        browser.click(button);
        browser.see(spinner);
        browser.shootAsItIs(name);
        browser.letGo();
    }

    private void theServerIsAway() {
        browser.go(PAGE + "allocations-utilisation");
        browser.see(".collabops-utilisation[data-collabops-ready]");
        browser.block("*/secure/Collabops*", "*/rest/collabops/*");
        browser.click(".collabops-people-move");
        browser.see(ERROR);
        browser.shoot("utilisation-error");
        browser.click(".collabops-load-details");
        browser.see(".aui-flag, .collabops-dialog .aui-message-error");
        browser.shoot("details-error");
        browser.block();
        browser.go(PAGE + "people-page");
        browser.see(".collabops-team-open");
        browser.block("*/secure/Collabops*", "*/rest/collabops/*");
        browser.click(".collabops-team-open");
        browser.see(ERROR);
        browser.shoot("people-error");
        browser.block();
    }

    private void aNarrowScreen() {
        browser.size(1024, 1000);
        shot("allocations-utilisation", ".collabops-heat-map", "utilisation-1024");
        shot("allocations-comparison", ".collabops-comparison-lines", "comparison-1024");
        shot("people-page", ".collabops-team-open", "people-1024");
        browser.click(".collabops-capacity-explain");
        browser.see(DIALOG + ".collabops-capacity-explained");
        browser.shoot("explain-1024");
        browser.press(Keys.ESCAPE);
        browser.size(1440, 1000);
    }

    private void shot(String page, String seen, String name) {
        browser.go(PAGE + page);
        browser.see(seen);
        browser.shoot(name);
    }

    private Map<String, Object> plan(String person, String target, Object id, int percent) {
        Map<String, Object> body = new HashMap<>(AllocationSite.allocation(person, target, id, "PERCENT", percent));
        body.put("from", today.minusDays(20).toString());
        body.put("until", today.plusDays(25).toString());
        return body;
    }

    private boolean english() {
        return language.equals(Locale.ENGLISH);
    }

    private Client as(String name) {
        return new Client(sandbox.url(), name);
    }
}
