package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.atlassian.jira.issue.Issue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.it.Client.Answer;
import org.collabops.sandbox.world.Transition;
import org.collabops.sandbox.world.TransitionEditor;
import org.collabops.sandbox.world.TransitionPart;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The parts of workflows that change risks and ask about them, in transitions of the sandbox. */
public class RiskWorkflowIT extends InSandbox {
    private static final String WORKFLOW = "org.collabops.risks.workflow.";
    private static final String CHANGE_STATUS = WORKFLOW + "ChangeRiskStatusFunction";
    private static final String TREATED = WORKFLOW + "RisksTreatedValidator";

    private Issue issue;
    private Transition start;
    private TransitionEditor editor;
    private TransitionPart added;

    @Before
    public void anIssueThatNobodyHasBegun() {
        issue = newIssue("SHIP");
        start = sandbox.world().workflows().available(user("bob"), issue).stream()
                .filter(transition -> transition.to().getName().equals("In Progress"))
                .findFirst()
                .orElseThrow();
        editor = sandbox.world()
                .workflows()
                .editor(
                        sandbox.world()
                                .workflows()
                                .page(issue.getProjectObject())
                                .workflowName(),
                        start.id());
    }

    @After
    public void takeOff() {
        editor.remove(added, 1);
    }

    @Test
    public void aTransitionMovesTheRisksOfItsIssueAndSaysSoInAFlag() {
        add(TransitionPart.FUNCTION, CHANGE_STATUS, Map.of("from", "OPEN", "to", "TREATING", "link", "ABOUT"));
        long open = raised(Map.of());
        long draft = raised(Map.of("status", "DRAFT"));

        assertThat(begin().status(), is(204));

        await("the risk is being treated", () -> status(open).equals("TREATING"));
        assertThat(status(draft), is("DRAFT"));
        String history = as("bob").risks("/" + open + "/history").body();
        assertThat(history, containsString("org.collabops.jira:collabops-risks-change-status"));
        await("the flag is raised", () -> flags().contains("is now"));
    }

    @Test
    public void aTransitionMovesTheRisksThatItsIssueControls() {
        add(TransitionPart.FUNCTION, CHANGE_STATUS, Map.of("from", "OPEN", "to", "TREATING", "link", "CONTROLLED"));
        long about = raised(Map.of());
        long controlled = raised(Map.of("issue", newIssue("SHIP").getKey(), "controls", List.of(control())));

        assertThat(begin().status(), is(204));

        await("the controlled risk is being treated", () -> status(controlled).equals("TREATING"));
        assertThat(status(about), is("OPEN"));
    }

    @Test
    public void aGraveRiskThatNobodyTakesCareOfHoldsTheTransitionUp() {
        add(TransitionPart.VALIDATOR, TREATED, Map.of("level", "HIGH"));
        long id = raised(Map.of("inherent", Map.of("likelihood", 5, "impact", 5)));

        Answer refused = begin();

        assertThat(refused.body(), refused.status(), is(400));
        assertThat(refused.body(), containsString("still needs"));
        assertThat(refused.body(), containsString(issue.getKey()));
        Answer treated =
                as("bob").change(id, Map.of("version", 1, "response", "REDUCE", "controls", List.of(control())));
        assertThat(treated.body(), treated.status(), is(200));
        assertThat(begin().status(), is(204));
    }

    @Test
    public void aSmallRiskHoldsNothingUp() {
        add(TransitionPart.VALIDATOR, TREATED, Map.of("level", "HIGH"));
        raised(Map.of("inherent", Map.of("likelihood", 1, "impact", 2)));

        assertThat(begin().status(), is(204));
    }

    private void add(TransitionPart part, String className, Map<String, ?> arguments) {
        editor.add(part, className, arguments);
        added = part;
    }

    private Answer begin() {
        return as("bob").transition(issue.getKey(), start.id());
    }

    private Map<String, Object> control() {
        return Map.of("issue", issue.getKey(), "side", "PREVENTIVE", "effectivenessPercent", 50);
    }

    private long raised(Map<String, Object> more) {
        Map<String, Object> risk =
                new HashMap<>(Map.of("project", "SHIP", "issue", issue.getKey(), "title", "Vendor is late"));
        risk.putAll(more);
        Answer answer = as("bob").raise(risk);
        assertThat(answer.body(), answer.status(), is(201));
        return answer.id();
    }

    private String status(long id) {
        return as("bob").risks("/" + id).json().at("/status").asText();
    }

    private String flags() {
        return as("bob").get("rest/collabops/1.0/flags?issue=" + issue.getKey()).body();
    }
}
