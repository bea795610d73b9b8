package org.collabops.it;

import static org.collabops.it.GoalWriter.BASE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.collabops.it.Client.Answer;
import org.collabops.sandbox.world.Transition;
import org.collabops.sandbox.world.TransitionEditor;
import org.collabops.sandbox.world.TransitionPart;
import org.collabops.sandbox.world.WorkflowPage;
import org.collabops.sandbox.world.WorkflowPage.TransitionRow;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class GoalTransitionIT extends InSandbox {
    private static final String WORKFLOW = "org.collabops.goals.workflow.";
    private static final String CHECK_IN = WORKFLOW + "CheckInFunction";
    private static final String ALIGN = WORKFLOW + "AlignIssueFunction";
    private static final String SERVES = WORKFLOW + "ServesKeyResultValidator";
    private static final String FAILING = "org.collabops.it.NoSuchFunction";

    private GoalWriter goals;
    private long objective;
    private long metric;
    private Issue issue;
    private TransitionPart added;
    private TransitionEditor editor;
    private int blocking;

    @Before
    public void goals() {
        goals = new GoalWriter(as("admin"), as("alice")).switchOn("SHIP");
        objective = goals.objective("SHIP");
        metric = goals.metric(objective);
        issue = newIssue("SHIP");
        as("bob").transition(issue.getKey(), out("In Progress").id());
        blocking = out("Blocked").id();
        editor = sandbox.world().workflows().editor(page().workflowName(), blocking);
    }

    @After
    public void takeOff() {
        if (added != null) {
            editor.remove(
                    added,
                    added == TransitionPart.FUNCTION
                            ? 1
                            : row().parts().get(added).size());
        }
    }

    @Test
    public void aTransitionChecksInTheKeyResultThatItsFunctionNames() {
        add(TransitionPart.FUNCTION, CHECK_IN, checkIn("add", "4"));

        block();

        awaitOutcomes(issue);
        assertThat(checkIns(), is(1));
        JsonNode entry = json("/key-results/" + metric + "/check-ins").at("/values/0");
        assertThat(entry.at("/value").asInt(), is(4));
        assertThat(entry.at("/confidence").asInt(), is(8));
        assertThat(entry.at("/note").asText(), is(issue.getKey() + " is blocked"));
        assertThat(entry.at("/via").asText(), is("org.collabops.jira:collabops-goals-check-in"));
        assertThat(entry.at("/by/name").asText(), is("bob"));
        await("the outcome names the key result", () -> outcome().equals("Key result “Lead time”: – → 4"));
    }

    private String outcome() {
        return as("admin")
                .get("rest/collabops/1.0/outcomes?function=org.collabops.jira:collabops-goals-check-in")
                .json()
                .at("/values/0/detail")
                .asText();
    }

    @Test
    public void oneFlagTellsWhoMadeTheTransitionWhatTheProgressBecame() {
        as("bob").post(BASE + "/key-results/" + metric + "/check-ins", Map.of("value", 4));
        add(TransitionPart.FUNCTION, CHECK_IN, checkIn("add", "2"));

        block();

        await("the key result is checked in", () -> checkIns() == 2);
        await("the flag is raised", () -> flags("bob").contains("40 % → 60 %"));
        assertThat(flags("bob"), containsString("Lead time"));
        assertThat(flags("alice").contains("Lead time"), is(false));
    }

    @Test
    public void theValueIsTheNumberThatWasTypedWithTheTransition() {
        add(TransitionPart.FUNCTION, CHECK_IN, checkIn("comment", ""));

        sandbox.world().workflows().transition(user("bob"), issue, blocking, Map.of("comment", "Now at 7.5 days."));

        awaitOutcomes(issue);
        assertThat(checkIns(), is(1));
        assertThat(json("/key-results/" + metric).at("/current").asText(), is("7.5"));
    }

    @Test
    public void aTransitionThatFailsAfterwardsChecksInNothing() {
        editor.add(TransitionPart.FUNCTION, FAILING, Map.of());
        int last = row().functions().size();
        editor.move(TransitionPart.FUNCTION, 1, last);
        add(TransitionPart.FUNCTION, CHECK_IN, checkIn("add", "4"));
        try {
            Answer answer = as("bob").transition(issue.getKey(), blocking);

            assertThat(answer.status() >= 400, is(true));
            pause(2000);
            assertThat(checkIns(), is(0));
        } finally {
            editor.remove(TransitionPart.FUNCTION, last + 1);
            sandbox.violations().clear();
        }
    }

    @Test
    public void whereTheObjectiveIsClosedTheTransitionStillHappens() {
        add(TransitionPart.FUNCTION, CHECK_IN, checkIn("add", "4"));
        as("alice").post(BASE + "/objectives/" + objective + "/close", Map.of("version", 1));

        block();

        awaitOutcomes(issue);
        assertThat(checkIns(), is(0));
    }

    @Test
    public void aTransitionAlignsItsIssue() {
        add(TransitionPart.FUNCTION, ALIGN, Map.of("keyResult", String.valueOf(metric)));

        block();

        awaitOutcomes(issue);
        assertThat(json("/key-results?issue=" + issue.getKey()).at("/total").asInt(), is(1));
        JsonNode history = json("/key-results/" + metric + "/issues/history").at("/values/0");
        assertThat(history.at("/via").asText(), is("org.collabops.jira:collabops-goals-align"));
    }

    @Test
    public void anIssueThatServesNothingIsHeldBackUntilItIsAligned() {
        add(TransitionPart.VALIDATOR, SERVES, Map.of("inherited", "true"));

        Answer refused = as("bob").transition(issue.getKey(), blocking);

        assertThat(refused.body(), refused.status(), is(400));
        assertThat(refused.body(), containsString("This issue serves no active key result"));
        as("bob").post(BASE + "/key-results/" + metric + "/issues", Map.of("issue", issue.getKey()));
        block();
    }

    @Test
    public void whereGoalsAreOffNobodyIsHeldBack() {
        add(TransitionPart.VALIDATOR, SERVES, Map.of("inherited", "true"));
        goals.set("SHIP", false);
        try {
            block();
        } finally {
            goals.set("SHIP", true);
        }
    }

    private void add(TransitionPart part, String className, Map<String, ?> args) {
        editor.add(part, className, args);
        added = part;
    }

    private Map<String, String> checkIn(String valueRule, String value) {
        return Map.of(
                "keyResult",
                String.valueOf(metric),
                "valueRule",
                valueRule,
                "value",
                value,
                "confidence",
                "8",
                "note",
                "{key} is blocked");
    }

    private void block() {
        Answer answer = as("bob").transition(issue.getKey(), blocking);
        assertThat(answer.body(), answer.status(), is(204));
    }

    private int checkIns() {
        return json("/key-results/" + metric + "/check-ins").at("/total").asInt();
    }

    private String flags(String reader) {
        return as(reader).get(BASE + "/flags?issue=" + issue.getKey()).body();
    }

    private JsonNode json(String path) {
        return as("bob").get(BASE + path).json();
    }

    private Transition out(String status) {
        return sandbox.world().workflows().available(user("bob"), issue).stream()
                .filter(transition -> transition.to().getName().equals(status))
                .findFirst()
                .orElseThrow();
    }

    private WorkflowPage page() {
        return sandbox.world().workflows().page(issue.getProjectObject());
    }

    private TransitionRow row() {
        return page().steps().stream()
                .flatMap(step -> step.transitions().stream())
                .filter(row -> row.id() == blocking)
                .findFirst()
                .orElseThrow();
    }
}
