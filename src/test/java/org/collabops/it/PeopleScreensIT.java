package org.collabops.it;

import static org.collabops.it.PeopleSite.BASE;
import static org.collabops.it.PeopleSite.FULL_WEEK;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class PeopleScreensIT extends InSandbox {
    private static final String HOSTILE = "<script>alert(1)</script> ${7*7} #set($x=1)";
    private static final String PAGE = "projects/SHIP?selectedItem=org.collabops.jira:collabops-people-page";
    private static final String FRAGMENT = "secure/CollabopsPeople.jspa?projectKey=SHIP";
    private static final Pattern OF_PEOPLE =
            Pattern.compile("AO_[0-9A-F]{6}_(SCHEDULE|HOLIDAY_CAL|LEAVE|TEAM|PEOPLE|POLICY)", Pattern.CASE_INSENSITIVE);

    private PeopleSite site;

    @Before
    public void people() {
        sandbox.dropCaches();
        site = new PeopleSite(as("admin")).cleared();
        switchTo(true);
    }

    @After
    public void switchOff() {
        switchTo(false);
    }

    @Test
    public void thePageCostsNoStatementOnceItWasReadHoweverManyPeopleThereAre() throws Exception {
        long team = site.team("Team", null, "alice");
        site.schedule("bob", "2026-01-01", FULL_WEEK, null);
        site.member(team, "bob", "2026-01-01");
        as("alice").get(FRAGMENT);
        assertThat(ofPeople(), is(empty()));
        List.of("carol", "dave", "erin", "feng", "grace").forEach(name -> {
            site.schedule(name, "2026-01-01", FULL_WEEK, null);
            site.leave(name, "2026-11-23", "2026-11-24", null);
            site.member(site.team("Team of " + name, team), name, "2026-01-01");
        });
        as("alice").get(FRAGMENT);
        assertThat(ofPeople(), is(empty()));
    }

    @Test
    public void whatPeopleWriteIsShownLiterally() {
        long calendar =
                site.calendar(HOSTILE, List.of(Map.of("date", "2026-11-25", "kind", "HOLIDAY", "name", HOSTILE)));
        site.schedule("alice", "2026-01-01", FULL_WEEK, calendar);
        site.team(HOSTILE, null, "alice");
        for (String path :
                List.of(PAGE, FRAGMENT, "secure/CollabopsCapacityExplain.jspa?person=alice&from=2026-11-23")) {
            String page = as("alice").get(path).body();
            assertThat(path, page, containsString("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} #set($x="));
            assertThat(path, page, not(containsString("<script>alert")));
        }
    }

    @Test
    public void theMembersOfATeamStandInTheOrderOfTheirNames() {
        long team = site.team("Team", null, "alice");
        List.of("grace", "bob", "feng", "carol").forEach(name -> site.member(team, name, "2026-01-01"));

        String page = as("alice").get(FRAGMENT + "&team=" + team).body();

        assertThat(
                page.substring(page.indexOf("collabops-member")),
                stringContainsInOrder("Bob Keller", "Carol Liu", "Feng Wu", "Grace Chen"));
    }

    @Test
    public void aTeamWithoutMembersCanWorkNothingAndNothingOfItIsUnknown() {
        long team = site.team("Nobody yet", null, "alice");

        String page = as("bob").get(FRAGMENT + "&team=" + team).body();

        String row = page.substring(page.indexOf("Nobody yet"));
        assertThat(row, containsString("<td class=\"collabops-number\">0</td>"));
        assertThat(row, not(containsString("unknown")));
    }

    @Test
    public void thePageHidesWhatThePolicyHides() {
        site.schedule("dave", "2026-01-01", FULL_WEEK, null);
        site.leave("dave", "2036-11-23", "2036-11-24", 90);
        long team = site.team("Team", null, "carol");
        site.member(team, "dave", "2026-01-01");
        String mine = as("dave").get(FRAGMENT + "&team=" + team).body();
        assertThat(mine, allOf(containsString("2036-11-23"), containsString("40 h")));
        String managers =
                as("carol").get(FRAGMENT + "&person=dave&team=" + team).body();
        assertThat(managers, allOf(containsString("2036-11-23"), containsString("40 h")));
        String others = as("bob").get(FRAGMENT + "&person=dave&team=" + team).body();
        assertThat(others, containsString("Dave Brandt"));
        assertThat(others, allOf(not(containsString("2036-11-23")), not(containsString("40 h"))));
        String explained = as("bob")
                .get("secure/CollabopsCapacityExplain.jspa?person=dave&from=2026-11-23")
                .body();
        assertThat(explained, not(containsString("8 h")));
    }

    @Test
    public void wherePeopleAreOffThereIsNoPage() {
        assertThat(as("bob").get("projects/SHIP").body(), containsString("collabops-people-page"));
        switchTo(false);
        assertThat(as("bob").get("projects/SHIP").body(), not(containsString("collabops-people-page")));
        assertThat(as("bob").get(FRAGMENT).body(), not(containsString("collabops-time-title")));
    }

    @Test
    public void thePageOfPlannersIsForThemAlone() {
        String page = "secure/CollabopsPeopleAdmin!default.jspa";
        assertThat(as("admin").get(page).body(), containsString("collabops-calendar-new"));
        assertThat(as("bob").get(page).body(), not(containsString("collabops-calendar-new")));
        String settings = "secure/CollabopsPeopleSettings!default.jspa?projectKey=SHIP";
        assertThat(as("alice").get(settings).body(), containsString("collabops-people-settings-save"));
        assertThat(as("bob").get(settings).body(), not(containsString("collabops-people-settings-save")));
    }

    @Test
    public void whatHoldsForTheWholeSiteAsksAdministratorsForTheirPasswordAgain() {
        String page = "secure/admin/CollabopsGlobalSettings!default.jspa";
        assertThat(as("admin").get(page).body(), not(containsString("collabops-policy-edit")));
        assertThat(as("alice").get(page).body(), not(containsString("collabops-policy-edit")));
    }

    private List<String> ofPeople() throws Exception {
        return sandbox
                .database()
                .statements()
                .during(() -> {
                    assertThat(as("alice").get(FRAGMENT).status(), is(200));
                    return null;
                })
                .stream()
                .filter(sql -> OF_PEOPLE.matcher(sql).find())
                .toList();
    }

    private void switchTo(boolean enabled) {
        String path = BASE + "/projects/SHIP/people-settings";
        int version = as("alice").get(path).version();
        assertThat(
                as("alice")
                        .put(path, Map.of("enabled", enabled, "version", version))
                        .status(),
                is(200));
    }
}
