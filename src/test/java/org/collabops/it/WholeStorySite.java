package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.world.NewIssue;
import org.collabops.sandbox.world.Transition;
import org.collabops.sandbox.world.TransitionEditor;
import org.collabops.sandbox.world.TransitionPart;

/** Project SHIP with all features on: alice leads a team of bob and carol, and finishing an issue leads to something. */
final class WholeStorySite {
    private static final String BASE = GoalWriter.BASE;
    private static final String TASK = "10002";
    private static final Map<String, String> STATUSES =
            Map.of("In Progress", "3", "In Review", "10002", "Done", "10001");
    private static final String PARTS = "org.collabops.";

    private final Sandbox sandbox;
    private final boolean english;
    private final LocalDate today;
    private final long keyResult;

    WholeStorySite(Sandbox sandbox, Locale language) {
        this.sandbox = sandbox;
        this.english = language.equals(Locale.ENGLISH);
        this.today = LocalDate.ofInstant(sandbox.world().clock().instant(), ZoneOffset.UTC);
        people();
        new RecognitionSite(sandbox.url()).switchTo(true, true);
        this.keyResult = keyResult();
    }

    String keyResultTitle() {
        return english ? "Carriers that are moved" : "已迁移的承运商";
    }

    String riskTitle() {
        return english ? "The carrier is late" : "承运商延误";
    }

    Issue threatened() {
        return issue(english ? "Move the last carrier" : "迁移最后一家承运商", "carol");
    }

    Issue control() {
        return issue(english ? "Ask for a test account" : "申请测试账号", "bob");
    }

    /** 4 × 5 = 20 becomes 8 when the control is done. */
    void risk(Issue threatened, Issue control) {
        Map<String, Object> risk = Map.of(
                "project", "SHIP",
                "issue", threatened.getKey(),
                "title", riskTitle(),
                "inherent", Map.of("likelihood", 4, "impact", 5),
                "controls",
                        List.of(Map.of("issue", control.getKey(), "side", "PREVENTIVE", "effectivenessPercent", 60)));
        assertThat(as("alice").raise(risk).status(), is(201));
    }

    /** So that a little more is too much. */
    void bobIsPlannedElsewhere() {
        Map<String, Object> allocation = Map.of(
                "person",
                "bob",
                "target",
                Map.of(
                        "issue",
                        issue(english ? "Watch the load test" : "跟进负载测试", "bob").getKey()),
                "from",
                today.toString(),
                "until",
                today.plusDays(20).toString(),
                "mode",
                "PERCENT",
                "amount",
                70);
        GoalWriter.created(as("alice").post(BASE + "/allocations", allocation));
    }

    void whenFinished(Issue issue) {
        GoalWriter.created(as("bob").post(BASE + "/key-results/" + keyResult + "/check-ins", Map.of("value", 0)));
        String workflow =
                sandbox.world().workflows().page(issue.getProjectObject()).workflowName();
        TransitionEditor done =
                sandbox.world().workflows().editor(workflow, to(issue, "Done").id());
        add(done, "allocations.workflow.ReleaseAllocationFunction", Map.of("everybody", "true"));
        add(
                done,
                "goals.workflow.CheckInFunction",
                Map.of("valueRule", "add", "value", "4", "confidence", "8", "note", "{key}: {summary}"));
        add(
                done,
                "recognition.workflow.GiveKudosFunction",
                Map.of("rule", "0b1e", "who", "ASSIGNEE", "user", "", "values", "", "message", "{key}: {summary}"));
    }

    void transition(Issue issue, String status) {
        assertThat(as("bob").transition(issue.getKey(), to(issue, status).id()).status(), is(204));
    }

    /** @param status in English */
    Transition to(Issue issue, String status) {
        return sandbox
                .world()
                .workflows()
                .available(user("bob"), sandbox.world().issues().byId(issue.getId()))
                .stream()
                .filter(transition -> transition.to().getId().equals(STATUSES.get(status)))
                .findFirst()
                .orElseThrow();
    }

    private void people() {
        Client lead = as("alice");
        String settings = BASE + "/projects/SHIP/people-settings";
        assertThat(
                lead.put(
                                settings,
                                Map.of(
                                        "enabled",
                                        true,
                                        "version",
                                        lead.get(settings).version()))
                        .status(),
                is(200));
        PeopleSite people = new PeopleSite(as("admin"));
        long team = people.team(english ? "Freight tracking" : "货运跟踪", null, "alice");
        String longAgo = today.minusDays(300).toString();
        for (String person : List.of("alice", "bob", "carol")) {
            people.schedule(person, longAgo, PeopleSite.FULL_WEEK, null);
            people.member(team, person, longAgo);
        }
    }

    private long keyResult() {
        GoalWriter goals = new GoalWriter(as("admin"), as("alice")).switchOn("SHIP");
        long space = goals.space("SHIP", english ? "Freight" : "货运");
        long cycle = goals.cycle(english ? "This year and next" : "今明两年");
        long objective = goals.objective(space, cycle, english ? "Ship on time" : "准时发运");
        return goals.keyResult(objective, Map.of("baseline", 0, "target", 10, "title", keyResultTitle()));
    }

    private Issue issue(String summary, String assignee) {
        Map<String, String> fields =
                Map.of("assignee", assignee, "duedate", today.plusDays(11).toString());
        NewIssue issue = new NewIssue(sandbox.world().projects().byKey("SHIP"), TASK, summary, fields);
        return sandbox.world().issues().create(user("alice"), issue);
    }

    private static void add(TransitionEditor editor, String className, Map<String, String> arguments) {
        editor.add(TransitionPart.FUNCTION, PARTS + className, arguments);
    }

    private ApplicationUser user(String name) {
        return sandbox.world().users().byName(name);
    }

    private Client as(String name) {
        return new Client(sandbox.url(), name);
    }
}
