package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.collabops.it.Client.Answer;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.world.Holder;
import org.collabops.sandbox.world.World;

/** A world in which rows can be hidden from carol: what she sees, and what only others see. */
final class HiddenRowsSite {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final String HIDDEN = "SHIP-9";
    /** Hidden in both worlds, but only after carol has worked on it in one of them. */
    private static final String CONCEALED = "SHIP-11";

    /** What each session has of its own. */
    private static final Pattern TOKEN =
            Pattern.compile("(?<=(atl_token|atlassian-token)\" (value|content)=\")[^\"]+|(?<=atl_token=)[^\"&]+");

    private final Sandbox sandbox;
    private final long risk;
    private final long cycle;
    private final long objective;
    private final long keyResult;
    private final long team;

    HiddenRowsSite(Path home) {
        sandbox = Sandbox.start(Options.forTest(PackagedJar.path(), home).withNow(NOW));
        for (String reader : List.of("alice", "carol")) {
            letReadOutcomes(reader);
        }
        risk = post("alice", "risks", risk("SHIP-10", 4, 5)).id();
        post("carol", "risks", risk("SHIP-14", 2, 3));
        cycle = post("admin", "cycles", Map.of("name", "Q4", "from", "2026-10-01", "until", "2026-12-31"))
                .id();
        long space = post("alice", "spaces", Map.of("name", "Freight", "project", "SHIP"))
                .id();
        objective = objective("alice", space, "Customers trust our arrival times");
        keyResult = post(
                        "alice",
                        "key-results",
                        Map.of("objective", objective, "title", "Carriers migrated", "type", "ISSUES"))
                .id();
        serve("SHIP-7");
        serve("SHIP-8");
        team = people();
    }

    /** What the other world has not. */
    void hide() {
        controls(List.of(control("SHIP-12"), control(HIDDEN)));
        post("alice", "risks", risk(HIDDEN, 5, 5));
        serve(HIDDEN);
        long space = post("erin", "spaces", Map.of("name", "Line 4", "project", "PLANT"))
                .id();
        long above = objective("erin", space, "The line runs");
        Map<String, Object> alignment =
                Map.of("child", "objective:" + objective, "parent", "objective:" + above, "weight", 1);
        post("alice", "alignments", alignment);
        block();
        hidePeople();
        hideWork();
    }

    /** Whereupon the workflow raises a risk, and an outcome tells of it. */
    private void block() {
        ApplicationUser alice = sandbox.world().users().byName("alice");
        Issue issue = sandbox.world().issues().byKey(HIDDEN);
        int action = sandbox.world().workflows().available(alice, issue).stream()
                .filter(transition -> transition.to().getName().equals("Blocked"))
                .findFirst()
                .orElseThrow()
                .id();
        Client client = new Client(sandbox.url(), "alice");
        client.transition(HIDDEN, action);
        InSandbox.await(
                "the outcome",
                () -> client.get("rest/collabops/1.0/outcomes").body().contains(HIDDEN));
    }

    /** All of it is to be seen by carol but the figures of others. */
    private long people() {
        for (String settings : List.of("people-settings", "recognition-settings")) {
            switchOn("alice", "SHIP", settings);
            switchOn("erin", "PLANT", settings);
        }
        PeopleSite site = new PeopleSite(new Client(sandbox.url(), "admin"));
        long crew = site.team("Freight crew", null, "alice");
        for (String person : List.of("bob", "carol", "dave", "feng", "grace")) {
            site.schedule(person, "2026-01-01", PeopleSite.FULL_WEEK, null);
            site.member(crew, person, "2026-01-01");
        }
        site.schedule("alice", "2026-01-01", PeopleSite.FULL_WEEK, null);
        for (String person : List.of("alice", "bob", "carol")) {
            plan("alice", AllocationSite.allocation(person, "issue", "SHIP-7", "PERCENT", 50));
        }
        post("alice", "kudos", Map.of("issue", "SHIP-7", "to", List.of("bob"), "message", "Thanks"));
        log("alice", "SHIP-7", 90, null);
        log("carol", "SHIP-8", 40, null);
        return crew;
    }

    /** The leave of one whose figures she does not see, and plans and thanks about what she does not see. */
    private void hidePeople() {
        new PeopleSite(new Client(sandbox.url(), "admin")).leave("alice", "2026-11-24", "2026-11-24", null);
        plan("alice", AllocationSite.allocation("alice", "issue", HIDDEN, "PERCENT", 80));
        Map<String, Object> unstaffed = AllocationSite.allocation(null, "issue", HIDDEN, "PERCENT", 10);
        unstaffed.put("team", team);
        plan("alice", unstaffed);
        plan("erin", AllocationSite.allocation("feng", "project", "PLANT", "PERCENT", 30));
        post("alice", "kudos", Map.of("issue", HIDDEN, "to", List.of("admin"), "message", "Unseen"));
        post("erin", "kudos", Map.of("project", "PLANT", "to", List.of("feng"), "message", "Elsewhere"));
        Map<String, Object> whispered =
                Map.of("issue", "SHIP-7", "to", List.of("bob"), "message", "Between us", "visibility", "PRIVATE");
        post("alice", "kudos", whispered);
    }

    /** Work on an issue that carol does not see, or not any more, and work that is told to administrators alone. */
    private void hideWork() {
        log("alice", HIDDEN, 75, null);
        log("erin", "PLANT-1", 75, null);
        log("alice", "SHIP-8", 25, Map.of("type", "role", "value", "Administrators"));
        log("admin", "SHIP-8", 25, Map.of("type", "group", "value", "jira-administrators"));
        log("carol", CONCEALED, 20, null);
        conceal();
    }

    private void conceal() {
        World world = sandbox.world();
        String level = String.valueOf(world.issues().byKey(HIDDEN).getSecurityLevelId());
        world.issues()
                .edit(
                        world.users().byName("alice"),
                        world.issues().byKey(CONCEALED).getId(),
                        Map.of("security", level));
    }

    /** In the weeks that pages show and in those that reports are asked for. */
    private void log(String author, String issue, int minutes, Map<String, Object> visibility) {
        for (String day : List.of("2026-11-18", "2026-11-25")) {
            Map<String, Object> work = new HashMap<>();
            work.put("started", day + "T08:00:00.000+0000");
            work.put("timeSpentSeconds", 60 * minutes);
            work.put("visibility", visibility);
            work.values().removeIf(Objects::isNull);
            Answer answer = new Client(sandbox.url(), author).post("rest/api/2/issue/" + issue + "/worklog", work);
            assertThat(answer.body(), answer.status(), is(201));
        }
    }

    void policy(String individualFigures) {
        new PeopleSite(new Client(sandbox.url(), "admin")).policy(individualFigures);
    }

    private void switchOn(String name, String project, String settings) {
        String path = "rest/collabops/1.0/projects/" + project + "/" + settings;
        Client client = new Client(sandbox.url(), name);
        Answer answer = client.put(
                path, Map.of("enabled", true, "version", client.get(path).version()));
        assertThat(answer.body(), answer.status(), is(200));
    }

    private void plan(String name, Map<String, Object> allocation) {
        allocation.values().removeIf(Objects::isNull);
        post(name, "allocations", allocation);
    }

    private void letReadOutcomes(String name) {
        sandbox.world()
                .permissions()
                .grant(
                        GlobalPermissionKey.of("COLLABOPS_ADMIN"),
                        Holder.user(sandbox.world().users().byName(name).getKey()));
    }

    void close() {
        sandbox.close();
    }

    /** The same number of revisions, without what is hidden. */
    void pretend() {
        controls(List.of(control("SHIP-12")));
        conceal();
    }

    /** What the answer tells, without what each session has of its own. */
    String answer(String name, String path) {
        Answer answer = new Client(sandbox.url(), name)
                .get(path.replace("{risk}", String.valueOf(risk))
                        .replace("{objective}", String.valueOf(objective))
                        .replace("{keyResult}", String.valueOf(keyResult))
                        .replace("{team}", String.valueOf(team)));
        assertThat(path + ": " + answer.body(), answer.status(), is(200));
        return path + "\n"
                + TOKEN.matcher(answer.body().replace(sandbox.url().toString(), "/"))
                        .replaceAll("");
    }

    private long objective(String name, long space, String title) {
        return post(
                        name,
                        "objectives",
                        Map.of("space", space, "cycle", cycle, "title", title, "kind", "COMMITTED", "state", "ACTIVE"))
                .id();
    }

    private void serve(String issue) {
        post("alice", "key-results/" + keyResult + "/issues", Map.of("issue", issue));
    }

    private void controls(List<Map<String, Object>> controls) {
        Answer answer = new Client(sandbox.url(), "alice")
                .put("rest/collabops/1.0/risks/" + risk + "/controls", Map.of("version", 1, "controls", controls));
        assertThat(answer.body(), answer.status(), is(200));
    }

    private Answer post(String name, String path, Map<String, Object> body) {
        Answer answer = new Client(sandbox.url(), name).post("rest/collabops/1.0/" + path, body);
        assertThat(path + ": " + answer.body(), answer.status(), is(lessThan(300)));
        return answer;
    }

    private static Map<String, Object> control(String issue) {
        return Map.of("issue", issue, "side", "PREVENTIVE", "effectivenessPercent", 50);
    }

    private static Map<String, Object> risk(String issue, int likelihood, int impact) {
        return Map.of(
                "project",
                issue.substring(0, issue.indexOf('-')),
                "issue",
                issue,
                "title",
                "On " + issue,
                "inherent",
                Map.of("likelihood", likelihood, "impact", impact));
    }
}
