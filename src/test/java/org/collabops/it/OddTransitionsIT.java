package org.collabops.it;

import static org.collabops.it.GoalWriter.BASE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.it.Client.Answer;
import org.collabops.sandbox.world.TransitionEditor;
import org.collabops.sandbox.world.TransitionPart;
import org.collabops.sandbox.world.WorkflowPage;
import org.collabops.sandbox.world.WorkflowPage.FunctionRow;
import org.collabops.sandbox.world.WorkflowPage.TransitionRow;
import org.junit.Before;
import org.junit.Test;

/**
 * What follows transitions that tell no listener, tell it twice or too late, are overtaken by the next one, or fail when
 * the issue is created already.
 */
public class OddTransitionsIT extends InSandbox {
    private static final int CREATE = 1;
    private static final String FIRES = ".FireIssueEventFunction";
    private static final String CREATES = ".IssueCreateFunction";
    private static final String RAISE = "org.collabops.risks.workflow.RaiseRiskFunction";
    private static final String CHECK_IN = "org.collabops.goals.workflow.CheckInFunction";
    private static final String FAILING = "org.collabops.it.NoSuchFunction";

    private final List<IssueEvent> heard = new ArrayList<>();
    private GoalWriter goals;

    @Before
    public void goals() {
        goals = new GoalWriter(as("admin"), as("alice")).switchOn("SHIP");
    }

    @Test
    public void aTransitionWithoutAnEventTellsNoFlagButCountsAtTheNextLook() {
        Issue control = newIssue("SHIP");
        long id = controlled(control);
        String path = BASE + "/flags?issue=" + control.getKey();
        long keyResult = goals.keyResult(goals.objective("SHIP"), Map.of("title", "All done", "type", "ISSUES"));
        as("alice").post(BASE + "/key-results/" + keyResult + "/issues", Map.of("issue", control.getKey()));
        lead(control, "In Progress", "In Review");
        int finishing = out(control, "Done").id();
        TransitionEditor editor = editor(control, finishing);
        FunctionRow event = function(row(control, finishing), FIRES);
        editor.remove(TransitionPart.FUNCTION, event.position());
        try {
            lead(control, "Done");
        } finally {
            editor.add(TransitionPart.FUNCTION, event.className(), event.args());
            editor.move(TransitionPart.FUNCTION, 1, event.position());
        }

        assertThat(left(id), is(10.0));
        assertThat(
                as("bob")
                        .get(BASE + "/key-results/" + keyResult)
                        .json()
                        .at("/countedPercent")
                        .asDouble(),
                is(100.0));
        assertThat(as("bob").get(path).json().path("values").size(), is(0));
    }

    @Test
    public void whatTransitionsInARowOrderIsDoneOnceEach() {
        long metric = goals.metric(goals.objective("SHIP"));
        Issue scout = newIssue("SHIP");
        int starting = out(scout, "In Progress").id();
        lead(scout, "In Progress");
        int asking = out(scout, "In Review").id();
        int created = function(page(scout).create(), CREATES).position() + 1;
        int last = row(scout, asking).functions().size() + 1;
        insert(editor(scout, CREATE), CHECK_IN, checkIn(metric), created);
        insert(editor(scout, starting), CHECK_IN, checkIn(metric), 1);
        insert(editor(scout, asking), CHECK_IN, checkIn(metric), last);
        try {
            Issue issue = newIssue("SHIP");
            transition(issue, starting);
            transition(issue, asking);
        } finally {
            editor(scout, CREATE).remove(TransitionPart.FUNCTION, created);
            editor(scout, starting).remove(TransitionPart.FUNCTION, 1);
            editor(scout, asking).remove(TransitionPart.FUNCTION, last);
        }

        await("all orders are carried out", () -> checkIns(metric) == 3);
        pause(500);
        assertThat(checkIns(metric), is(3));
    }

    @Test
    public void theSameEventTwiceTellsOneFlag() {
        Issue control = newIssue("SHIP");
        controlled(control);
        String path = BASE + "/flags?issue=" + control.getKey();
        listening(() -> finish(control));
        assertThat(heard, hasSize(3));

        heard.forEach(sandbox.world().events()::publish);

        assertThat(as("bob").get(path).json().path("values").size(), is(1));
    }

    @Test
    public void aMoveThatIsToldTwiceIsOneAndToldTooLateIsNone() {
        Issue issue = newIssue("SHIP");
        Answer raised = as("bob").raise(Map.of("project", "SHIP", "issue", issue.getKey(), "title", "Vendor is late"));
        listening(() -> move(issue, "PLANT"));

        heard.forEach(sandbox.world().events()::publish);

        assertThat(risk(raised.id()).path("version").asInt(), is(2));
        move(issue, "SHIP");
        heard.forEach(sandbox.world().events()::publish);
        assertThat(risk(raised.id()).at("/project/key").asText(), is("SHIP"));
        assertThat(risk(raised.id()).path("version").asInt(), is(3));
    }

    @Test
    public void aDeletionThatIsToldTwiceIsOne() {
        Issue issue = newIssue("SHIP");
        Answer raised = as("bob").raise(Map.of("project", "SHIP", "issue", issue.getKey(), "title", "Vendor is late"));
        listening(() -> sandbox.world().issues().delete(user("admin"), issue.getId()));

        heard.forEach(sandbox.world().events()::publish);

        assertThat(heard, hasSize(1));
        assertThat(as("bob").risks("/" + raised.id()).status(), is(404));
    }

    @Test
    public void anIssueWhoseCreationFailsAfterwardsStaysAndSoDoesWhatItsCreationDid() {
        long metric = goals.metric(goals.objective("SHIP"));
        Issue before = newIssue("SHIP");
        TransitionEditor editor = editor(before, CREATE);
        int after = function(page(before).create(), CREATES).position() + 1;
        int functions = page(before).create().functions().size();
        insert(editor, RAISE, raise("created"), after);
        insert(editor, CHECK_IN, checkIn(metric), after);
        insert(editor, FAILING, Map.of(), functions + 3);
        try {
            assertThrows(RuntimeException.class, () -> newIssue("SHIP"));
        } finally {
            editor.remove(TransitionPart.FUNCTION, functions + 3);
            editor.remove(TransitionPart.FUNCTION, after);
            editor.remove(TransitionPart.FUNCTION, after);
            sandbox.violations().clear();
        }

        Issue created = next(before);
        awaitOutcomes(created);
        assertThat(risksOf(created), is(1));
        assertThat(checkIns(metric), is(1));
    }

    @Test
    public void aFunctionBeforeTheIssueIsCreatedLeavesNothingBehind() {
        Issue before = newIssue("SHIP");
        TransitionEditor editor = editor(before, CREATE);
        int total = as("bob").risks("?project=SHIP").json().path("total").asInt();
        editor.add(TransitionPart.FUNCTION, RAISE, raise("too-early"));
        try {
            newIssue("SHIP");
        } finally {
            editor.remove(TransitionPart.FUNCTION, 1);
        }

        pause(500);
        assertThat(risksOf(next(before)), is(0));
        assertThat(as("bob").risks("?project=SHIP").json().path("total").asInt(), is(total));
    }

    /** Hears Jira's events about issues, to tell them again. */
    public final class Ear {
        @EventListener
        public void on(IssueEvent event) {
            heard.add(event);
        }
    }

    private void listening(Runnable work) {
        Ear ear = new Ear();
        sandbox.world().events().register(ear);
        try {
            work.run();
        } finally {
            sandbox.world().events().unregister(ear);
        }
    }

    private void lead(Issue issue, String... statuses) {
        for (String status : statuses) {
            int transition = out(issue, status).id();
            assertThat(as("bob").transition(issue.getKey(), transition).status(), is(204));
        }
    }

    /** As quickly as a script would. */
    private void transition(Issue issue, int transition) {
        Issue now = sandbox.world().issues().byId(issue.getId());
        sandbox.world().workflows().transition(user("bob"), now, transition, Map.of());
    }

    private void move(Issue issue, String project) {
        sandbox.world()
                .issues()
                .move(user("admin"), issue.getId(), sandbox.world().projects().byKey(project), Map.of());
    }

    /** The issue with the number after this one's. */
    private Issue next(Issue issue) {
        String[] key = issue.getKey().split("-");
        return sandbox.world().issues().byKey(key[0] + "-" + (Integer.parseInt(key[1]) + 1));
    }

    private WorkflowPage page(Issue issue) {
        return sandbox.world().workflows().page(issue.getProjectObject());
    }

    private TransitionEditor editor(Issue issue, int transition) {
        return sandbox.world().workflows().editor(page(issue).workflowName(), transition);
    }

    private TransitionRow row(Issue issue, int transition) {
        return page(issue).steps().stream()
                .flatMap(step -> step.transitions().stream())
                .filter(row -> row.id() == transition)
                .findFirst()
                .orElseThrow();
    }

    private static FunctionRow function(TransitionRow row, String end) {
        return row.functions().stream()
                .filter(function -> function.className().endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    private static void insert(TransitionEditor editor, String className, Map<String, ?> args, int position) {
        editor.add(TransitionPart.FUNCTION, className, args);
        editor.move(TransitionPart.FUNCTION, 1, position);
    }

    private static Map<String, String> raise(String rule) {
        return Map.of("title", "{key} was made", "ownerRule", "reporter", "ruleId", rule);
    }

    private static Map<String, String> checkIn(long keyResult) {
        return Map.of("keyResult", String.valueOf(keyResult), "valueRule", "add", "value", "1");
    }

    private long controlled(Issue control) {
        Map<String, Object> by = Map.of("issue", control.getKey(), "side", "PREVENTIVE", "effectivenessPercent", 50);
        Map<String, Object> risk = new HashMap<>(Map.of("project", "SHIP", "title", "Vendor is late"));
        risk.put("inherent", Map.of("likelihood", 4, "impact", 5));
        risk.put("controls", List.of(by));
        Answer answer = as("bob").raise(risk);
        assertThat(answer.body(), answer.status(), is(201));
        return answer.id();
    }

    private double left(long id) {
        return risk(id).at("/residual/score").asDouble();
    }

    private JsonNode risk(long id) {
        return as("bob").risks("/" + id).json();
    }

    private int risksOf(Issue issue) {
        return as("bob").risks("?issue=" + issue.getKey()).json().path("total").asInt();
    }

    private int checkIns(long keyResult) {
        return as("bob")
                .get(BASE + "/key-results/" + keyResult + "/check-ins")
                .json()
                .path("total")
                .asInt();
    }
}
