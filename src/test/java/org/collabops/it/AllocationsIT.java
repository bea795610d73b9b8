package org.collabops.it;

import static org.collabops.it.AllocationSite.BASE;
import static org.collabops.it.AllocationSite.during;
import static org.collabops.it.AllocationSite.made;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.collabops.it.Client.Answer;
import org.collabops.store.Parallel;
import org.junit.Before;
import org.junit.Test;

public class AllocationsIT extends InSandbox {
    /** Far from the days on which the demo's people worked, which depend on the day of the test. */
    private static final String MONDAY = "2036-11-24";

    private static final String FRIDAY = "2036-11-28";
    private static final String WEEK = "&from=2036-11-24&until=2036-11-30";

    private PeopleSite people;
    private AllocationSite site;
    private Issue issue;

    @Before
    public void open() {
        site = new AllocationSite(as("admin"));
        people = site.opened("alice", "bob", "carol", "grace");
        issue = newIssue("SHIP");
    }

    @Test
    public void anAllocationLivesItsWholeLifeOverRest() {
        long id = create("bob", allocation("bob", "issue", issue.getKey(), "PERCENT", 33.33));
        String path = BASE + "/allocations/" + id;

        JsonNode made = as("grace").get(path).json();
        assertThat(made.at("/person/name").asText(), is("bob"));
        assertThat(made.at("/target/issue/key").asText(), is(issue.getKey()));
        assertThat(made.at("/amount").asText(), is("33.33"));
        assertThat(made.at("/onLeave").asText(), is("REDUCE"));
        assertThat(made.at("/mayChange").asBoolean(), is(false));
        assertThat(as("bob").get(path).json().at("/plannedMinutes").asInt(), is(800));
        Answer changed = as("bob").put(path, Map.of("version", 1, "mode", "TOTAL_MINUTES", "amount", 600));
        assertThat(changed.body(), changed.status(), is(200));
        assertThat(changed.json().at("/onLeave").asText(), is("REDISTRIBUTE"));
        assertThat(as("bob").put(path, Map.of("version", 1, "amount", 60)).status(), is(409));
        assertThat(
                as("bob").get(path + "/history").json().at("/values/1/changes").size(), is(3));
        assertThat(as("bob").get(path + "/explain").json().at("/days/0/minutes").asInt(), is(120));
        assertThat(as("bob").delete(path + "?version=2").status(), is(204));
        assertThat(as("bob").get(path).status(), is(404));
    }

    @Test
    public void permissionsAreAskedOnTheThingItself() {
        Map<String, Object> carol = allocation("carol", "issue", issue.getKey(), "PERCENT", 50);
        assertThat(anonymous().post(BASE + "/allocations", carol).status(), is(401));
        assertThat(as("bob").post(BASE + "/allocations", carol).status(), is(403));
        assertThat(
                as("dave")
                        .post(BASE + "/allocations", allocation("dave", "issue", issue.getKey(), "PERCENT", 50))
                        .status(),
                is(403));
        long id = create("alice", carol);
        assertThat(
                as("bob")
                        .put(BASE + "/allocations/" + id, Map.of("version", 1, "amount", 10))
                        .status(),
                is(403));
        assertThat(as("bob").delete(BASE + "/allocations/" + id + "?version=1").status(), is(403));

        Issue hidden = newIssue("PLANT");
        Map<String, Object> secret = allocation("erin", "issue", hidden.getKey(), "PERCENT", 50);
        long unseen = create("erin", secret);
        assertThat(as("grace").post(BASE + "/allocations", secret).status(), is(400));
        for (String path : List.of("", "/history", "/explain")) {
            assertThat(as("grace").get(BASE + "/allocations/" + unseen + path).status(), is(404));
        }
        assertThat(as("grace").get(BASE + "/allocations?project=PLANT").status(), is(404));
        assertThat(
                as("grace").get(BASE + "/allocations?issue=" + hidden.getKey()).status(), is(404));
        assertThat(as("grace").get(BASE + "/utilisation?project=PLANT").status(), is(404));
        assertThat(as("grace").get(BASE + "/plan-vs-actual?project=PLANT").status(), is(404));
    }

    @Test
    public void aLeadPlansTheirPeopleOnIssuesThatTheySee() {
        long team = people.team("Packing", null, "bob");
        people.member(team, "carol", "2026-01-01");

        create("bob", allocation("carol", "issue", issue.getKey(), "MINUTES_PER_DAY", 60));
        Map<String, Object> ofTeam = allocation(null, "issue", issue.getKey(), "MINUTES_PER_DAY", 60);
        ofTeam.put("team", team);
        create("bob", ofTeam);
    }

    @Test
    public void badInputNamesEachFieldAndStoresNothing() {
        Map<String, Object> wrong = new HashMap<>(Map.of(
                "person",
                "nobody",
                "target",
                Map.of("issue", "SHIP-9999999"),
                "from",
                "soon",
                "until",
                MONDAY,
                "mode",
                "OFTEN",
                "amount",
                "much"));
        wrong.put("colour", "red");

        Answer answer = as("alice").post(BASE + "/allocations", wrong);

        assertThat(answer.status(), is(400));
        assertThat(fields(answer), containsInAnyOrder("colour", "person", "target.issue", "from", "mode", "amount"));
        refuse("until", Map.of("until", "2036-11-23"));
        refuse("until", Map.of("until", "2046-11-23"));
        refuse("amount", Map.of("amount", 0));
        refuse("amount", Map.of("amount", 33.333));
        refuse("amount", Map.of("mode", "MINUTES_PER_DAY", "amount", 1441));
        refuse("amount", Map.of("mode", "TOTAL_MINUTES", "amount", 1.5));
        refuse("person", Map.of("placeholder", "A welder"));
        refuse("team", without("person", Map.of("team", 999_999)));
        refuse("placeholder", without("person", Map.of("placeholder", "a\nb")));
        refuse("target", Map.of("target", Map.of()));
        refuse("target.issue", Map.of("target", Collections.singletonMap("issue", null)));
        refuse("target", Map.of("target", Map.of("issue", issue.getKey(), "project", "SHIP")));
        refuse("note", Map.of("note", "n".repeat(1001)));
        assertThat(
                as("alice")
                        .get(BASE + "/allocations?issue=" + issue.getKey())
                        .json()
                        .at("/total")
                        .asInt(),
                is(0));
        for (String query : List.of(
                "/utilisation",
                "/utilisation?project=SHIP&team=1",
                "/utilisation?project=SHIP&by=year",
                "/utilisation?project=SHIP&from=2026-01-01&until=2029-01-01",
                "/plan-vs-actual?person=bob",
                "/allocations?from=2026-12-01&until=2026-11-01",
                "/allocations?colour=red")) {
            assertThat(query, as("alice").get(BASE + query).status(), is(400));
        }
    }

    @Test
    public void theSameKeyMakesOneAllocation() {
        Map<String, Object> body = allocation("bob", "issue", issue.getKey(), "PERCENT", 50);

        long first = made(as("bob").post(BASE + "/allocations", body, "once-" + issue.getKey()));
        long again = made(as("bob").post(BASE + "/allocations", body, "once-" + issue.getKey()));

        assertThat(again, is(first));
    }

    @Test
    public void ofManyWhoChangeOneVersionOneSucceeds() throws Exception {
        long id = create("bob", allocation("bob", "issue", issue.getKey(), "MINUTES_PER_DAY", 60));

        List<Integer> statuses = Parallel.run(
                6,
                thread -> List.of(as("bob")
                        .put(BASE + "/allocations/" + id, Map.of("version", 1, "amount", 61 + thread))
                        .status()));

        assertThat(statuses.stream().filter(status -> status == 200).count(), is(1L));
        assertThat(new HashSet<>(statuses), is(new HashSet<>(List.of(200, 409))));
    }

    @Test
    public void whatIsForSomethingHiddenCountsInPrivateMinutesAndIsNamedNowhere() {
        people.policy("ALL");
        Issue hidden = newIssue("PLANT");
        create("bob", allocation("bob", "issue", issue.getKey(), "MINUTES_PER_DAY", 300));
        String lists = lists("grace");
        create("erin", allocation("bob", "issue", hidden.getKey(), "MINUTES_PER_DAY", 240));

        assertThat(lists("grace"), is(lists));
        JsonNode week = as("grace")
                .get(BASE + "/utilisation?project=SHIP" + WEEK)
                .json()
                .at("/teams/0/people/0/whole");
        assertThat(week.at("/plannedMinutes").asInt(), is(2700));
        assertThat(week.at("/privateMinutes").asInt(), is(1200));
        assertThat(week.at("/utilisationPercent").asText(), is("112.5"));
        JsonNode overload =
                as("grace").get(BASE + "/overload?person=bob" + WEEK).json().at("/values/0");
        assertThat(overload.at("/days").size(), is(5));
        assertThat(overload.at("/days/0/overMinutes").asInt(), is(60));
        assertThat(overload.at("/days/0/items").size(), is(2));
        String all = overload.toString()
                + as("grace")
                        .get("secure/CollabopsLoadDetails.jspa?user=bob" + WEEK)
                        .body();
        assertThat(all, not(containsString(hidden.getKey())));
        assertThat(all, containsString(issue.getKey()));
        assertThat(all, containsString("Private commitment"));
        assertThat(as("erin").get(BASE + "/overload?person=bob" + WEEK).body(), containsString(hidden.getKey()));
    }

    @Test
    public void thePolicyClosesEveryWayToFiguresOfOthers() {
        create("bob", allocation("bob", "issue", issue.getKey(), "PERCENT", 50));
        for (String figures : List.of("MANAGER", "SELF", "OFF")) {
            people.policy(figures);
            long id = as("grace")
                    .get(BASE + "/allocations?issue=" + issue.getKey())
                    .json()
                    .at("/values/0/id")
                    .asLong();
            assertThat(
                    as("grace")
                            .get(BASE + "/allocations/" + id)
                            .json()
                            .at("/plannedMinutes")
                            .isNull(),
                    is(true));
            assertThat(as("grace").get(BASE + "/allocations/" + id + "/explain").status(), is(403));
            assertThat(
                    as("grace")
                            .get(BASE + "/utilisation?project=SHIP" + WEEK)
                            .json()
                            .at("/teams")
                            .size(),
                    is(0));
            assertThat(
                    as("grace")
                            .get(BASE + "/utilisation?project=SHIP" + WEEK)
                            .json()
                            .at("/notShown")
                            .asInt(),
                    is(1));
            assertThat(
                    as("grace")
                            .get(BASE + "/overload?person=bob" + WEEK)
                            .json()
                            .at("/values")
                            .size(),
                    is(0));
            assertThat(
                    as("grace")
                            .get(BASE + "/plan-vs-actual?project=SHIP" + WEEK)
                            .json()
                            .at("/teams")
                            .size(),
                    is(0));
            assertThat(
                    as("grace")
                            .get(BASE + "/utilisation/export?format=csv&project=SHIP" + WEEK)
                            .body(),
                    not(containsString("Bob")));
            assertThat(
                    as("grace")
                            .get("secure/CollabopsLoadDetails.jspa?user=bob" + WEEK)
                            .body(),
                    not(containsString(issue.getKey())));
        }
        assertThat(
                as("bob")
                        .get(BASE + "/utilisation?project=SHIP" + WEEK)
                        .json()
                        .at("/teams")
                        .size(),
                is(0));
    }

    @Test
    public void aDayOfLeaveAHolidayAndAMakeUpDayMoveTheMinutes() {
        long calendar = people.calendar(
                "Calendar " + issue.getKey(),
                List.of(
                        Map.of("date", "2036-11-25", "kind", "HOLIDAY"),
                        Map.of("date", "2036-11-29", "kind", "MAKE_UP", "actsAs", "TUESDAY")));
        people.schedule("bob", "2036-11-24", PeopleSite.FULL_WEEK, calendar);
        people.leave("bob", "2036-11-26", "2036-11-26", null);
        Map<String, Object> total = allocation("bob", "issue", issue.getKey(), "TOTAL_MINUTES", 1600);
        total.put("until", "2036-11-30");

        long id = create("bob", total);

        List<String> days = new ArrayList<>();
        as("bob")
                .get(BASE + "/allocations/" + id + "/explain")
                .json()
                .at("/days")
                .forEach(day -> days.add(
                        day.at("/date").asText() + "=" + day.at("/minutes").asInt()));
        assertThat(days, is(List.of("2036-11-24=400", "2036-11-27=400", "2036-11-28=400", "2036-11-29=400")));
    }

    @Test
    public void hoursWithoutAnyDayToLieOnAreShown() {
        people.leave("bob", MONDAY, FRIDAY, null);

        long id = create("bob", allocation("bob", "issue", issue.getKey(), "TOTAL_MINUTES", 600));

        JsonNode made = as("bob").get(BASE + "/allocations/" + id).json();
        assertThat(made.at("/plannedMinutes").asInt(), is(0));
        assertThat(made.at("/unplaceableMinutes").asInt(), is(600));
        JsonNode range =
                as("bob").get(BASE + "/overload?person=bob" + WEEK).json().at("/values/0/ranges/0");
        assertThat(range.at("/overMinutes").asInt(), is(600));
        assertThat(range.at("/items/0/allocation").asLong(), is(id));
    }

    @Test
    public void workIsComparedWithItsPlanInTheZoneOfItsAuthor() {
        create("bob", allocation("bob", "issue", issue.getKey(), "TOTAL_MINUTES", 240));
        Map<String, Object> late = Map.of("started", "2036-11-23T23:30:00.000+0000", "timeSpentSeconds", 3600);
        as("bob").post("rest/api/2/issue/" + issue.getKey() + "/worklog", late);
        as("bob")
                .post(
                        "rest/api/2/issue/" + newIssue("SHIP").getKey() + "/worklog",
                        Map.of("started", "2036-11-25T08:00:00.000+0000", "timeSpentSeconds", 1800));
        boolean nextDay = !sandbox.world().users().zone(user("bob")).equals("UTC");

        JsonNode person = as("bob")
                .get(BASE + "/plan-vs-actual?project=SHIP" + WEEK)
                .json()
                .at("/teams/0/people/0");

        assertThat(person.at("/plannedMinutes").asInt(), is(240));
        assertThat(person.at("/actualMinutes").asInt(), is(nextDay ? 90 : 30));
        assertThat(person.at("/lines/1/unplanned").asBoolean(), is(true));
        assertThat(person.at("/lines/1/variancePercent").isNull(), is(true));
    }

    @Test
    public void whereItIsSwitchedOffNothingIsThere() {
        long id = create("bob", allocation("bob", "issue", issue.getKey(), "PERCENT", 50));
        site.switchTo("SHIP", false);

        assertThat(as("bob").get(BASE + "/allocations/" + id).status(), is(404));
        assertThat(
                as("bob")
                        .post(BASE + "/allocations", allocation("bob", "issue", issue.getKey(), "PERCENT", 50))
                        .status(),
                is(400));
        assertThat(as("bob").get("browse/" + issue.getKey()).body(), not(containsString("collabops-people-panel")));
    }

    @Test
    public void listsAreExportedAsFiles() {
        create("bob", allocation("bob", "issue", issue.getKey(), "PERCENT", 50));
        for (String path : List.of(
                "/allocations/export?issue=" + issue.getKey() + "&",
                "/utilisation/export?project=SHIP" + WEEK + "&",
                "/plan-vs-actual/export?project=SHIP" + WEEK + "&")) {
            assertThat(path, as("bob").get(BASE + path + "format=csv").body(), containsString("Bob"));
            assertThat(path, as("bob").get(BASE + path + "format=xlsx").status(), is(200));
            assertThat(
                    path,
                    as("bob")
                            .get(BASE + path + "format=json")
                            .json()
                            .at("/total")
                            .asInt(),
                    is(1));
            assertThat(path, as("bob").get(BASE + path + "format=pdf").status(), is(400));
        }
    }

    private static Map<String, Object> allocation(String person, String target, Object id, String mode, Object amount) {
        return during(MONDAY, FRIDAY, AllocationSite.allocation(person, target, id, mode, amount));
    }

    private String lists(String reader) {
        return as(reader).get(BASE + "/allocations?maxResults=1000").body()
                + as(reader).get(BASE + "/allocations/export?format=csv").body()
                + as(reader).get(BASE + "/allocations?person=bob").body()
                + as(reader).get(BASE + "/plan-vs-actual?project=SHIP" + WEEK).body();
    }

    private void refuse(String field, Map<String, Object> different) {
        Map<String, Object> body = allocation("bob", "issue", issue.getKey(), "PERCENT", 50);
        body.putAll(different);
        body.values().removeIf(value -> value == null);
        Answer answer = as("alice").post(BASE + "/allocations", body);
        assertThat(different + " " + answer.body(), answer.status(), is(400));
        assertThat(different.toString(), fields(answer), is(List.of(field)));
    }

    private static Map<String, Object> without(String field, Map<String, Object> others) {
        Map<String, Object> body = new HashMap<>(others);
        body.put(field, null);
        return body;
    }

    private static List<String> fields(Answer answer) {
        List<String> fields = new ArrayList<>();
        answer.json()
                .at("/errors")
                .forEach(error -> fields.add(error.at("/field").asText()));
        return fields;
    }

    private long create(String name, Map<String, Object> body) {
        return made(as(name).post(BASE + "/allocations", body));
    }
}
