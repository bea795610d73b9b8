package org.collabops.it;

import static org.collabops.it.PeopleSite.BASE;
import static org.collabops.it.PeopleSite.FULL_WEEK;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.PublishedData;
import org.collabops.it.Client.Answer;
import org.junit.Before;
import org.junit.Test;

public class PeopleIT extends InSandbox {
    private static final String WEEK = "&from=2026-11-23&until=2026-11-29";

    private PeopleSite site;

    @Before
    public void people() {
        site = new PeopleSite(as("admin")).cleared();
    }

    @Test
    public void withoutAScheduleCapacityIsUnknown() {
        JsonNode capacity = json("/capacity?person=dave" + WEEK);
        assertThat(capacity.at("/total/capacityMinutes").isNull(), is(true));
        assertThat(capacity.at("/total/unknownDays").asInt(), is(7));
    }

    @Test
    public void leaveTwiceForTheSameHoursCountsOnceAndIsSaid() {
        site.schedule("dave", "2026-01-01", FULL_WEEK, null);
        long first = site.leave("dave", "2026-11-23", "2026-11-24", 240);
        Answer second = as("dave")
                .post(BASE + "/leave", Map.of("from", "2026-11-24", "until", "2026-11-25", "minutesPerDay", 120));

        assertThat(second.status(), is(201));
        assertThat(second.json().at("/sharesHoursWith/0").asLong(), is(first));
        JsonNode days = json("/capacity?person=dave&by=day" + WEEK).at("/values");
        assertThat(days.at("/0/capacityMinutes").asInt(), is(240));
        assertThat(days.at("/1/capacityMinutes").asInt(), is(240));
        assertThat(days.at("/2/capacityMinutes").asInt(), is(360));
        JsonNode explained = json("/capacity/explain?person=dave" + WEEK).at("/values/1");
        assertThat(explained.at("/leaveCountedOnce").asBoolean(), is(true));
        assertThat(explained.at("/leave").size(), is(2));
    }

    @Test
    public void aHolidayIsFreeAndAMakeUpDayIsWorkedLikeTheDayThatItStandsFor() {
        long calendar = site.calendar(
                "Test",
                List.of(
                        Map.of("date", "2026-11-25", "kind", "HOLIDAY", "name", "Holiday"),
                        Map.of("date", "2026-11-26", "kind", "HALF"),
                        Map.of("date", "2026-11-28", "kind", "MAKE_UP", "actsAs", "FRIDAY")));
        site.schedule("dave", "2026-01-01", List.of(480, 480, 480, 480, 300, 0, 0), calendar);
        JsonNode days = json("/capacity?person=dave&by=day" + WEEK).at("/values");
        assertThat(days.at("/2/capacityMinutes").asInt(), is(0));
        assertThat(days.at("/3/capacityMinutes").asInt(), is(240));
        assertThat(days.at("/5/capacityMinutes").asInt(), is(300));
        assertThat(
                json("/capacity/explain?person=dave" + WEEK)
                        .at("/values/5/special/actsAs")
                        .asText(),
                is("FRIDAY"));
    }

    @Test
    public void aScheduleThatChangesInTheMiddleOfAWeekCountsFromItsDay() {
        site.schedule("dave", "2026-01-01", FULL_WEEK, null);
        long half = site.schedule("dave", "2026-11-26", List.of(240, 240, 240, 240, 240, 0, 0), null);
        assertThat(
                json("/capacity?person=dave" + WEEK)
                        .at("/total/capacityMinutes")
                        .asInt(),
                is(3 * 480 + 2 * 240));

        Answer sameDay = as("admin")
                .post(
                        BASE + "/schedules",
                        Map.of("person", "dave", "validFrom", "2026-11-26", "weekdayMinutes", FULL_WEEK));
        assertThat(sameDay.status(), is(422));
        Answer stale = as("dave").put(BASE + "/schedules/" + half, Map.of("version", 7, "availabilityPercent", 80));
        assertThat(stale.status(), is(409));
        assertThat(stale.json().at("/current/id").asLong(), is(half));
        Answer changed =
                as("dave").put(BASE + "/schedules/" + half, Map.of("version", 1, "availabilityPercent", "33.33"));
        assertThat(changed.body(), changed.status(), is(200));
        assertThat(
                json("/schedules/" + half + "/history")
                        .at("/values/1/changes/0/to")
                        .asText(),
                is("33.33"));
    }

    @Test
    public void aTeamCannotBecomePartOfItself() {
        long company = site.team("Company", null);
        long department = site.team("Department", company);
        long team = site.team("Team", department);
        Answer circle = as("admin").put(BASE + "/teams/" + company, Map.of("version", 1, "parent", team));
        assertThat(circle.status(), is(422));
        assertThat(circle.json().at("/errors/0/field").asText(), is("parent"));
        assertThat(
                as("admin")
                        .put(BASE + "/teams/" + company, Map.of("version", 1, "parent", company))
                        .status(),
                is(422));
        assertThat(
                as("admin").delete(BASE + "/teams/" + department + "?version=1").status(), is(422));
        assertThat(json("/teams/" + company).at("/parent").isNull(), is(true));
    }

    @Test
    public void aTeamHasWhatItsMembersCommitToIt() {
        site.schedule("dave", "2026-01-01", FULL_WEEK, null);
        site.schedule("erin", "2026-01-01", FULL_WEEK, null);
        long company = site.team("Company", null, "admin");
        long team = site.team("Team", company);
        site.member(company, "dave", "2026-01-01");
        Answer half = as("admin")
                .post(
                        BASE + "/teams/" + team + "/members",
                        Map.of("person", "erin", "from", "2026-11-24", "commitmentPercent", 50));
        assertThat(half.status(), is(201));
        JsonNode capacity =
                as("admin").get(BASE + "/capacity?team=" + company + WEEK).json();
        assertThat(capacity.at("/total/capacityMinutes").asInt(), is(5 * 480 + 4 * 240));
        assertThat(capacity.at("/members").size(), is(2));
        Answer twice =
                as("admin").post(BASE + "/teams/" + team + "/members", Map.of("person", "erin", "from", "2026-12-01"));
        assertThat(twice.status(), is(422));
    }

    @Test
    public void aListOfPeopleIsShownBeforeItIsAppliedAndThenOneRevision() {
        long team = site.team("Team", null);
        site.member(team, "dave", "2026-01-01");
        Map<String, Object> list = Map.of(
                "csv",
                "person,commitment\ndave,100\nerin,50\nnobody,10\ngrace,many\n",
                "from",
                "2026-11-01",
                "version",
                2);
        Answer preview = as("admin").post(BASE + "/teams/" + team + "/members/import", list);
        assertThat(preview.body(), preview.status(), is(200));
        assertThat(
                preview.json().at("/lines").findValuesAsText("effect"),
                is(List.of("MEMBER", "ADDED", "UNKNOWN_PERSON", "INVALID")));
        assertThat(json("/teams/" + team + "/members").at("/total").asInt(), is(1));

        Map<String, Object> applied = new HashMap<>(list);
        applied.put("apply", true);
        Answer done = as("admin").post(BASE + "/teams/" + team + "/members/import", applied);
        assertThat(done.json().at("/team/version").asInt(), is(3));
        assertThat(
                json("/teams/" + team + "/members")
                        .at("/values/1/commitmentPercent")
                        .asDouble(),
                is(50.0));
        Answer again = as("admin").post(BASE + "/teams/" + team + "/members/import", applied);
        assertThat(again.status(), is(409));
    }

    @Test
    public void aListNeedsNoFirstDayWhereEachLineHasItsOwn() {
        long team = site.team("Team", null);
        String path = BASE + "/teams/" + team + "/members/import";

        Answer own =
                as("admin").post(path, Map.of("csv", "person,from\ndave,2026-11-01\nerin,2026-12-01\n", "version", 1));
        Answer lacking = as("admin").post(path, Map.of("csv", "person,from\ndave,2026-11-01\nerin,\n", "version", 1));
        Answer group = as("admin").post(path, Map.of("group", "jira-software-users", "version", 1));

        assertThat(own.body(), own.status(), is(200));
        assertThat(own.json().at("/lines").findValuesAsText("from"), is(List.of("2026-11-01", "2026-12-01")));
        assertThat(lacking.status(), is(400));
        assertThat(lacking.json().at("/errors/0/field").asText(), is("from"));
        assertThat(
                lacking.json().at("/errors/0/message").asText(),
                is("Give a first day here, or one in each line of the list."));
        assertThat(group.json().at("/errors/0/field").asText(), is("from"));
    }

    @Test
    public void theMembersOfAGroupOfJiraBecomeMembersOfATeam() {
        long team = site.team("Team", null);
        Answer done = as("admin")
                .post(
                        BASE + "/teams/" + team + "/members/import",
                        Map.of("group", "jira-software-users", "from", "2026-11-01", "apply", true, "version", 1));
        assertThat(done.body(), done.status(), is(200));
        assertThat(json("/teams/" + team + "/members").at("/total").asInt() >= 8, is(true));
        assertThat(
                as("admin")
                        .post(
                                BASE + "/teams/" + team + "/members/import",
                                Map.of("group", "no-such-group", "from", "2026-11-01", "version", 2))
                        .status(),
                is(400));
    }

    @Test
    public void aFileOfHolidaysIsShownBeforeItIsApplied() {
        long calendar = site.calendar("China", List.of());
        Map<String, Object> file = Map.of(
                "days",
                List.of(
                        Map.of("name", "New Year", "date", "2026-01-01", "isOffDay", true),
                        Map.of("name", "New Year", "date", "2026-01-02", "isOffDay", true),
                        Map.of("name", "New Year", "date", "2026-01-03", "isOffDay", true),
                        Map.of("name", "New Year", "date", "2026-01-04", "isOffDay", false),
                        Map.of("name", "Broken", "date", "2026-13-01")));
        String path = BASE + "/holiday-calendars/" + calendar + "/import";
        Answer preview = as("admin").post(path, Map.of("json", file, "version", 1));
        assertThat(preview.body(), preview.status(), is(200));
        assertThat(preview.json().at("/days/3/actsAs").asText(), is("FRIDAY"));
        assertThat(preview.json().at("/skipped/0/what").asText(), is("2026-13-01"));
        assertThat(json("/holiday-calendars/" + calendar).at("/dayCount").asInt(), is(0));

        Answer done = as("admin").post(path, Map.of("json", file, "version", 1, "apply", true));
        assertThat(done.json().at("/calendar/dayCount").asInt(), is(4));
        assertThat(done.json().at("/calendar/version").asInt(), is(2));
        assertThat(as("dave").post(path, Map.of("json", file, "version", 2)).status(), is(403));
    }

    @Test
    public void thePublishedCalendarsAreImported() {
        Map.of(
                        "holidays-cn.json", 142,
                        "holidays-cn-2026.ics", 39,
                        "holidays-de.json", 36,
                        "holidays-de.ics", 36,
                        "holidays-us.json", 49,
                        "holidays-us.ics", 49)
                .forEach((name, days) -> {
                    Map<String, Object> file = name.endsWith(".ics")
                            ? Map.of("ics", PublishedData.text(name), "version", 1, "apply", true)
                            : Map.of("json", PublishedData.json(name), "version", 1, "apply", true);
                    Answer done = as("admin")
                            .post(BASE + "/holiday-calendars/" + site.calendar(name, List.of()) + "/import", file);
                    assertThat(name, done.json().at("/calendar/dayCount").asInt(), is(days));
                    assertThat(name, done.json().at("/skipped").size(), is(0));
                });
    }

    @Test
    public void theHolidaysOfAStateAreImportedWithThoseOfTheCountry() {
        String path = BASE + "/holiday-calendars/" + site.calendar("Bavaria", List.of()) + "/import";
        Map<String, Object> file = new HashMap<>(Map.of("version", 1, "apply", true));
        file.put("json", PublishedData.json("holidays-de.json"));
        file.put("subdivision", "BAVARIA");
        Answer refused = as("admin").post(path, file);
        assertThat(refused.status(), is(400));
        assertThat(refused.json().at("/errors/0/field").asText(), is("subdivision"));

        file.put("subdivision", "BY");
        Answer done = as("admin").post(path, file);
        assertThat(done.json().at("/calendar/dayCount").asInt(), is(48));
        assertThat(done.json().at("/subdivisions").size(), is(17));
    }

    @Test
    public void badInputIsToldFieldByField() {
        Answer schedule = as("admin")
                .post(BASE + "/schedules", Map.of("weekdayMinutes", List.of(480, -1), "availabilityPercent", 101));
        assertThat(schedule.status(), is(400));
        assertThat(
                schedule.json().at("/errors").findValuesAsText("field"),
                is(List.of("validFrom", "weekdayMinutes", "availabilityPercent")));
        Answer leave = as("admin").post(BASE + "/leave", Map.of("from", "2026-11-24", "until", "2026-11-23"));
        assertThat(leave.json().at("/errors/0/field").asText(), is("until"));
        assertThat(
                as("admin").get(BASE + "/capacity?person=dave&from=2026-01-01").status(), is(400));
        assertThat(as("admin").get(BASE + "/capacity?team=1&person=dave" + WEEK).status(), is(400));
        assertThat(
                as("admin")
                        .post(BASE + "/schedules", Map.of("person", "no-one"))
                        .status(),
                is(400));
    }

    @Test
    public void theListsAreExported() {
        site.schedule("dave", "2026-01-01", FULL_WEEK, null);
        site.member(site.team("=Team", null), "dave", "2026-01-01");
        assertThat(as("admin").get(BASE + "/schedules/export?format=csv").body(), containsString("Dave Brandt"));
        assertThat(as("admin").get(BASE + "/teams/export?format=csv").body(), containsString("'=Team"));
        assertThat(
                as("dave")
                        .get(BASE + "/capacity/export?format=csv&person=dave" + WEEK)
                        .body(),
                containsString("2400"));
    }

    private JsonNode json(String path) {
        Answer answer = as("dave").get(BASE + path);
        if (answer.status() == 403) {
            answer = as("admin").get(BASE + path);
        }
        assertThat(answer.body(), answer.status(), is(200));
        return answer.json();
    }
}
