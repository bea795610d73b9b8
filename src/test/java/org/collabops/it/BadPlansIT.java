package org.collabops.it;

import static org.collabops.it.AllocationSite.BASE;
import static org.collabops.it.AllocationSite.MONDAY;
import static org.collabops.it.AllocationSite.allocation;
import static org.collabops.it.AllocationSite.during;
import static org.collabops.it.AllocationSite.made;
import static org.collabops.it.PeopleSite.FULL_WEEK;
import static org.collabops.it.RecognitionSite.gift;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.it.Client.Answer;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What nobody can plan, work or give is refused clearly, and nothing of it is half-written. */
public class BadPlansIT extends InSandbox {
    private PeopleSite people;
    private RecognitionSite recognition;
    private Refusals refusals;
    private String issue;

    @Before
    public void open() {
        people = new AllocationSite(as("admin")).opened("alice", "bob");
        recognition = new RecognitionSite(sandbox.url()).switchTo(true, false).policy(true, 1000, "MONTH", "UTC");
        int spent = as("alice").get(BASE + "/ledger").json().at("/spent").asInt();
        recognition.policy(true, spent + 3, "MONTH", "UTC");
        refusals = new Refusals(sandbox);
        issue = newIssue("SHIP").getKey();
    }

    @After
    public void asAtFirst() {
        recognition.policy(false, 100, "MONTH", "UTC").switchTo(false, false);
    }

    @Test
    public void badWorkingTimeIsRefusedAndStoresNothing() {
        assertThat(refusals.rows().values().stream().mapToLong(Long::longValue).sum(), is(greaterThan(10L)));
        long company = people.team("Company", null);
        long department = people.team("Department", company);
        long team = people.team("Team", department);
        people.member(team, "bob", MONDAY);
        long leave = people.leave("bob", "2026-11-24", "2026-11-25", 60);
        long schedule = people.schedule("bob", MONDAY, FULL_WEEK, null);
        refusals.refused("A→B→C→A", 422, "parent", () -> put("teams", company, "version", 1, "parent", team));
        refusals.refused("A→A", 422, "parent", () -> put("teams", company, "version", 1, "parent", company));
        refusals.refused(
                "twice in a team",
                422,
                "person",
                () -> post("teams/" + team + "/members", "person", "bob", "from", "2026-12-01"));
        refusals.refused(
                "two schedules from one day",
                422,
                "validFrom",
                () -> post("schedules", "person", "bob", "validFrom", MONDAY, "weekdayMinutes", FULL_WEEK));
        refusals.refused(
                "a day of 25 hours",
                400,
                "weekdayMinutes",
                () -> post(
                        "schedules",
                        "person",
                        "bob",
                        "validFrom",
                        "2027-01-01",
                        "weekdayMinutes",
                        List.of(1500, 0, 0, 0, 0, 0, 0)));
        refusals.refused(
                "leave that ends before it begins",
                400,
                "until",
                () -> post("leave", "person", "bob", "from", "2026-11-25", "until", "2026-11-24"));
        refusals.refused(
                "no day", 400, "from", () -> post("leave", "person", "bob", "from", "2026-02-30", "until", MONDAY));
        refusals.stale("stale leave", () -> put("leave", leave, "version", 9, "minutesPerDay", 30));
        refusals.stale("a stale schedule", () -> put("schedules", schedule, "version", 9, "availabilityPercent", 30));
        refusals.stale("a stale team", () -> put("teams", team, "version", 9, "name", "Crew"));

        assertThat(String.join("\n", refusals.differences()), refusals.differences(), is(empty()));
    }

    @Test
    public void badPlansAndThanksAreRefusedAndStoreNothing() {
        long plan = made(as("alice").post(BASE + "/allocations", plan("bob", "PERCENT", 50)));
        long alone = people.team("Alone", null);
        people.member(alone, "alice", "2026-01-01");
        long given = made(as("alice").post(BASE + "/kudos", gift(issue, "Thanks", "to", List.of("bob"), "points", 2)));
        refusals.refused("less than nothing", 400, "amount", () -> plans(plan("bob", "PERCENT", -1)));
        refusals.refused("NaN", 400, "amount", () -> plans(plan("bob", "PERCENT", "NaN")));
        refusals.refused("more than a day has", 400, "amount", () -> plans(plan("bob", "MINUTES_PER_DAY", 1441)));
        Map<String, Object> backwards = plan("bob", "PERCENT", 50);
        backwards.put("until", "2026-11-22");
        refusals.refused("an end before the beginning", 400, "until", () -> plans(backwards));
        refusals.stale("a stale plan", () -> put("allocations", plan, "version", 9, "amount", 30));
        refusals.refused("oneself by way of a team", 422, "to", () -> as("alice")
                .post(BASE + "/kudos", gift(issue, "Me", "to", List.of("team:" + alone))));
        refusals.refused("more than is left", 422, "points", () -> as("alice")
                .post(BASE + "/kudos", gift(issue, "More", "to", List.of("bob"), "points", 2)));
        refusals.refused("points below nothing", 400, "points", () -> as("alice")
                .post(BASE + "/kudos", gift(issue, "Less", "to", List.of("bob"), "points", -1)));
        refusals.stale("stale thanks", () -> as("alice").delete(BASE + "/kudos/" + given + "?version=9"));

        assertThat(String.join("\n", refusals.differences()), refusals.differences(), is(empty()));
    }

    @Test
    public void whoIsDeactivatedIsNeitherPlannedAnewNorThankedAndFindsNoDayForWhatWasPlanned() {
        LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        Map<String, Object> later =
                during(tomorrow.toString(), tomorrow.plusDays(6).toString(), plan("bob", "TOTAL_MINUTES", 600));
        long plan = made(as("alice").post(BASE + "/allocations", later));
        sandbox.world().accounts().setActive(user("admin"), user("bob"), false);
        try {
            refusals.refused("a new plan", 400, "person", () -> plans(plan("bob", "PERCENT", 50)));
            refusals.refused("thanks", 422, "to", () -> as("alice")
                    .post(BASE + "/kudos", gift(issue, "Thanks", "to", List.of("bob"))));
            people.policy("ALL");
            assertThat(
                    as("alice")
                            .get(BASE + "/allocations/" + plan)
                            .json()
                            .at("/unplaceableMinutes")
                            .asInt(),
                    is(600));
        } finally {
            sandbox.world().accounts().setActive(user("admin"), user("bob"), true);
        }
        assertThat(String.join("\n", refusals.differences()), refusals.differences(), is(empty()));
    }

    @Test
    public void aScheduleThatChangesInsideAnAllocationSharesItsMinutesOutAnew() {
        people.policy("ALL");
        long total = made(as("alice").post(BASE + "/allocations", plan("bob", "TOTAL_MINUTES", 960)));
        long percent = made(as("alice").post(BASE + "/allocations", plan("bob", "PERCENT", 50)));
        assertThat(minutes(total), is(List.of(192, 192, 192, 192, 192)));

        people.schedule("bob", "2026-11-26", List.of(240, 240, 240, 240, 240, 0, 0), null);

        assertThat(minutes(total), is(List.of(240, 240, 240, 120, 120)));
        assertThat(minutes(percent), is(List.of(240, 240, 240, 120, 120)));
    }

    private List<Integer> minutes(long allocation) {
        return as("alice")
                .get(BASE + "/allocations/" + allocation + "/explain")
                .json()
                .at("/days")
                .findValues("minutes")
                .stream()
                .map(minutes -> minutes.asInt())
                .toList();
    }

    private Map<String, Object> plan(String person, String mode, Object amount) {
        return allocation(person, "issue", issue, mode, amount);
    }

    private Answer plans(Map<String, Object> body) {
        return as("alice").post(BASE + "/allocations", body);
    }

    private Answer post(String path, Object... fields) {
        return as("admin").post(BASE + "/" + path, body(fields));
    }

    private Answer put(String collection, long id, Object... fields) {
        return as("admin").put(BASE + "/" + collection + "/" + id, body(fields));
    }

    private static Map<String, Object> body(Object... fields) {
        Map<String, Object> body = new HashMap<>();
        for (int field = 0; field < fields.length; field += 2) {
            body.put((String) fields[field], fields[field + 1]);
        }
        return body;
    }
}
