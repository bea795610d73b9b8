package org.collabops.it;

import static org.collabops.it.PeopleSite.BASE;
import static org.collabops.it.PeopleSite.FULL_WEEK;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.collabops.it.Client.Answer;
import org.collabops.sandbox.world.Holder;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class PeopleSightIT extends InSandbox {
    private static final String WEEK = "&from=2026-11-23&until=2026-11-29";
    private static final List<String> SIX = List.of("bob", "carol", "dave", "erin", "feng", "grace");

    private PeopleSite site;
    private long team;

    @Before
    public void people() {
        site = new PeopleSite(as("admin")).cleared();
        team = site.team("Team", site.team("Company", null, "alice"), "carol");
        SIX.forEach(name -> {
            site.schedule(name, "2026-01-01", FULL_WEEK, null);
            site.member(team, name, "2026-01-01");
        });
    }

    @After
    public void asAtFirst() {
        site.policy("MANAGER");
    }

    @Test
    public void thePolicyDecidesWhoSeesOnePersonsCapacity() {
        site.policy("MANAGER");
        assertThat(sees("dave", "dave"), is(true));
        assertThat(sees("carol", "dave"), is(true));
        assertThat(sees("alice", "dave"), is(true));
        assertThat(sees("erin", "dave"), is(false));
        assertThat(sees("admin", "dave"), is(false));
        site.policy("SELF");
        assertThat(sees("dave", "dave"), is(true));
        assertThat(sees("carol", "dave"), is(false));
        site.policy("ALL");
        assertThat(sees("erin", "dave"), is(true));
        site.policy("OFF");
        assertThat(sees("dave", "dave"), is(false));
        assertThat(sees("admin", "dave"), is(false));
    }

    @Test
    public void aTeamsSumIsToldOnlyWhereNobodyCanBeComputedFromIt() {
        site.policy("SELF");
        assertThat(sum("alice", team).asInt(), is(6 * 2400));
        assertThat(sum("dave", team).asInt(), is(6 * 2400));
        long small = site.team("Small", null);
        List.of("dave", "erin").forEach(name -> site.member(small, name, "2026-01-01"));
        assertThat(sum("dave", small).isNull(), is(true));
        JsonNode members =
                as("dave").get(BASE + "/capacity?team=" + small + WEEK).json().at("/members");
        assertThat(members.findValuesAsText("hidden"), is(List.of("false", "true")));
        site.policy("OFF");
        assertThat(sum("dave", team).asInt(), is(6 * 2400));
    }

    @Test
    public void workingTimeIsKeptByThePersonTheManagersAndWhoeverPlansPeople() {
        Map<String, Object> leave = Map.of("person", "dave", "from", "2026-11-23", "until", "2026-11-23");
        assertThat(as("erin").post(BASE + "/leave", leave).status(), is(403));
        for (String name : List.of("dave", "carol", "alice", "admin")) {
            Answer made = as(name).post(BASE + "/leave", leave);
            assertThat(name, made.status(), is(201));
            String path = BASE + "/leave/" + made.id();
            assertThat(as("erin").get(path).status(), is(404));
            assertThat(as("erin").delete(path + "?version=1").status(), is(404));
            assertThat(as(name).delete(path + "?version=1").status(), is(204));
        }
        assertThat(
                as("erin").get(BASE + "/leave?person=dave").json().at("/total").asInt(), is(0));
        assertThat(anonymous().get(BASE + "/leave").status(), is(401));
    }

    @Test
    public void teamsAreKeptByTheirLeadsAndThoseAbove() {
        Map<String, Object> member = Map.of("person", "admin", "from", "2026-11-23");
        assertThat(as("dave").post(BASE + "/teams/" + team + "/members", member).status(), is(403));
        assertThat(
                as("dave")
                        .put(BASE + "/teams/" + team, Map.of("version", 7, "name", "Mine"))
                        .status(),
                is(403));
        assertThat(
                as("carol").post(BASE + "/teams/" + team + "/members", member).status(), is(201));
        assertThat(as("carol").post(BASE + "/teams", Map.of("name", "Root")).status(), is(403));
        assertThat(
                as("alice")
                        .post(BASE + "/teams", Map.of("name", "Part", "parent", team))
                        .status(),
                is(201));
        assertThat(
                as("carol")
                        .post(
                                BASE + "/teams/" + team + "/members/import",
                                Map.of("group", "jira-software-users", "from", "2026-11-01", "version", 8))
                        .status(),
                is(403));
        assertThat(as("dave").get(BASE + "/teams/" + team).json().at("/mayKeep").asBoolean(), is(false));
        assertThat(anonymous().get(BASE + "/teams").status(), is(401));
    }

    @Test
    public void planningPeopleIsAPermissionOfItsOwn() {
        assertThat(
                as("feng")
                        .post(BASE + "/holiday-calendars", Map.of("name", "Mine"))
                        .status(),
                is(403));
        sandbox.world()
                .permissions()
                .grant(
                        GlobalPermissionKey.of("COLLABOPS_PLAN_PEOPLE"),
                        Holder.user(user("feng").getKey()));
        assertThat(
                as("feng")
                        .post(BASE + "/holiday-calendars", Map.of("name", "Mine"))
                        .status(),
                is(201));
        assertThat(as("feng").post(BASE + "/teams", Map.of("name", "Root")).status(), is(201));
        int version = as("feng").get(BASE + "/settings/policy").version();
        assertThat(
                as("feng")
                        .put(BASE + "/settings/policy", Map.of("individualFigures", "ALL", "version", version))
                        .status(),
                is(403));
        assertThat(sees("feng", "dave"), is(false));
    }

    @Test
    public void whoIsDeactivatedHasNoCapacityFromToday() {
        site.policy("ALL");
        sandbox.world().accounts().setActive(user("admin"), user("grace"), false);
        try {
            JsonNode past = as("alice")
                    .get(BASE + "/capacity?person=grace&from=2026-01-05&until=2026-01-09")
                    .json();
            JsonNode later = as("alice")
                    .get(BASE + "/capacity?person=grace&from=2036-01-07&until=2036-01-11")
                    .json();
            assertThat(past.at("/total/capacityMinutes").asInt(), is(2400));
            assertThat(later.at("/total/capacityMinutes").asInt(), is(0));
        } finally {
            sandbox.world().accounts().setActive(user("admin"), user("grace"), true);
        }
    }

    @Test
    public void projectAdministratorsSwitchPeopleOn() {
        String path = BASE + "/projects/SHIP/people-settings";
        int version = as("alice").get(path).version();
        assertThat(
                as("bob").put(path, Map.of("enabled", true, "version", version)).status(), is(403));
        assertThat(
                as("alice")
                        .put(path, Map.of("enabled", true, "version", version))
                        .status(),
                is(200));
        assertThat(
                as("alice")
                        .put(path, Map.of("enabled", false, "version", version))
                        .status(),
                is(409));
        assertThat(as("bob").get(path).json().at("/enabled").asBoolean(), is(true));
    }

    private boolean sees(String viewer, String subject) {
        Answer answer = as(viewer).get(BASE + "/capacity?person=" + subject + WEEK);
        Answer explained = as(viewer).get(BASE + "/capacity/explain?person=" + subject + WEEK);
        Answer exported = as(viewer).get(BASE + "/capacity/export?format=json&person=" + subject + WEEK);
        assertThat(explained.status(), is(answer.status()));
        assertThat(exported.status(), is(answer.status()));
        return answer.status() == 200;
    }

    private JsonNode sum(String viewer, long id) {
        return as(viewer).get(BASE + "/capacity?team=" + id + WEEK).json().at("/total/capacityMinutes");
    }
}
