package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.collabops.it.Client.Answer;
import org.collabops.sandbox.world.Transition;
import org.collabops.sandbox.world.WorkflowPage;
import org.collabops.sandbox.world.WorkflowPage.TransitionRow;
import org.junit.Test;

public class TransitionIT extends InSandbox {
    private static final String FAILING = "org.collabops.it.NoSuchFunction";

    @Test
    public void aTransitionRaisesTheRiskItsFunctionIsConfiguredFor() {
        Issue issue = issueInProgress();

        Answer answer = as("bob").transition(issue.getKey(), blocking(issue).id());

        assertThat(answer.body(), answer.status(), is(204));
        awaitOutcomes(issue);
        assertThat(risksOf(issue), is(1));
        JsonNode risk = as("bob").risks("?issue=" + issue.getKey()).json().at("/values/0");
        assertThat(risk.at("/title").asText().contains(issue.getKey()), is(true));
        JsonNode history =
                as("bob").risks("/" + risk.path("id").asLong() + "/history").json();
        assertThat(history.at("/values/0/via").asText(), is("org.collabops.jira:collabops-risks-raise"));
        assertThat(history.at("/values/0/by/name").asText(), is("bob"));
    }

    @Test
    public void whileThatRiskIsOpenTheSameTransitionRaisesNoOther() {
        Issue issue = issueInProgress();
        as("bob").transition(issue.getKey(), blocking(issue).id());
        awaitOutcomes(issue);
        assertThat(risksOf(issue), is(1));
        as("bob").transition(issue.getKey(), out(issue, "In Progress").id());

        as("bob").transition(issue.getKey(), blocking(issue).id());

        awaitOutcomes(issue);
        assertThat(risksOf(issue), is(1));
    }

    @Test
    public void aTransitionThatFailsAfterwardsRaisesNone() {
        Issue issue = issueInProgress();
        WorkflowPage page = sandbox.world().workflows().page(issue.getProjectObject());
        TransitionRow blocking = row(page, blocking(issue).id());
        sandbox.world().workflows().addFunction(page.workflowName(), blocking.id(), FAILING, Map.of());
        int last = blocking.functions().size() + 1;
        sandbox.world().workflows().moveFunction(page.workflowName(), blocking.id(), 1, last);
        try {
            Answer answer = as("bob").transition(issue.getKey(), blocking.id());

            assertThat(answer.status() >= 400, is(true));
            pause(2500);
            assertThat(risksOf(issue), is(0));
            assertThat(statusOf(issue), is("In Progress"));
        } finally {
            TransitionRow changed = row(sandbox.world().workflows().page(issue.getProjectObject()), blocking.id());
            int failing = changed.functions().stream()
                    .filter(function -> function.className().equals(FAILING))
                    .findFirst()
                    .orElseThrow()
                    .position();
            sandbox.world().workflows().removeFunction(page.workflowName(), blocking.id(), failing);
            sandbox.violations().clear();
        }
    }

    @Test
    public void whereRisksAreOffTheTransitionStillHappens() {
        Issue issue = issueInProgress();
        switchRisks(false);
        try {
            assertThat(
                    as("bob").transition(issue.getKey(), blocking(issue).id()).status(), is(204));
            awaitOutcomes(issue);
        } finally {
            switchRisks(true);
        }
        assertThat(statusOf(issue), is("Blocked"));
        assertThat(risksOf(issue), is(0));
    }

    private void switchRisks(boolean enabled) {
        String path = "rest/collabops/1.0/projects/SHIP/risk-settings";
        int version = as("alice").get(path).version();
        assertThat(
                as("alice")
                        .put(path, Map.of("enabled", enabled, "version", version))
                        .status(),
                is(200));
    }

    private Issue issueInProgress() {
        Issue issue = newIssue("SHIP");
        assertThat(
                as("bob")
                        .transition(issue.getKey(), out(issue, "In Progress").id())
                        .status(),
                is(204));
        return issue;
    }

    private Transition blocking(Issue issue) {
        return out(issue, "Blocked");
    }

    private String statusOf(Issue issue) {
        return sandbox.world().issues().byId(issue.getId()).getStatus().getName();
    }

    private int risksOf(Issue issue) {
        return as("bob").risks("?issue=" + issue.getKey()).json().path("total").asInt();
    }

    private static TransitionRow row(WorkflowPage page, int action) {
        var rows = page.steps().stream()
                .flatMap(step -> step.transitions().stream())
                .filter(row -> row.id() == action)
                .toList();
        assertThat(rows, hasSize(1));
        return rows.get(0);
    }
}
