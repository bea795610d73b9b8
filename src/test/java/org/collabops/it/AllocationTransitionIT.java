package org.collabops.it;

import static org.collabops.it.AllocationSite.BASE;
import static org.collabops.it.AllocationSite.allocation;
import static org.collabops.it.AllocationSite.made;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

public class AllocationTransitionIT extends InSandbox {
    private static final String WORKFLOW = "org.collabops.allocations.workflow.";
    private static final String ALLOCATE = WORKFLOW + "AllocateAssigneeFunction";
    private static final String RELEASE = WORKFLOW + "ReleaseAllocationFunction";
    private static final String CAPACITY = WORKFLOW + "AssigneeCapacityValidator";

    private PeopleSite people;
    private AllocationSite site;
    private Issue issue;
    private LocalDate today;
    private TransitionPart added;
    private TransitionEditor editor;
    private int blocking;

    @Before
    public void open() {
        site = new AllocationSite(as("admin"));
        people = site.opened("alice", "bob");
        issue = newIssue("SHIP");
        today = LocalDate.ofInstant(sandbox.world().clock().instant(), ZoneOffset.UTC);
        set(Map.of(
                "assignee", Map.of("name", "bob"), "duedate", today.plusDays(20).toString()));
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
    public void aTransitionPlansTheAssigneeUntilTheIssueIsDue() {
        add(
                TransitionPart.FUNCTION,
                ALLOCATE,
                Map.of("mode", "TOTAL_MINUTES", "amount", "10", "untilDue", "true", "days", "5"));

        block();

        awaitOutcomes(issue);
        assertThat(allocations().at("/total").asInt(), is(1));
        JsonNode made = allocations().at("/values/0");
        assertThat(made.at("/person/name").asText(), is("bob"));
        assertThat(made.at("/mode").asText(), is("TOTAL_MINUTES"));
        assertThat(made.at("/amount").asInt(), is(600));
        assertThat(made.at("/until").asText(), is(today.plusDays(20).toString()));
        await("the flag is raised", () -> flags("bob").contains("is allocated to this issue until"));
        assertThat(flags("alice"), not(containsString("is allocated")));
        JsonNode first = as("bob")
                .get(BASE + "/allocations/" + made.at("/id").asLong() + "/history")
                .json()
                .at("/values/0");
        assertThat(first.at("/via").asText(), is("org.collabops.jira:collabops-allocations-allocate"));
    }

    @Test
    public void aTransitionReleasesWhoeverIsPlanned() {
        made(as("alice").post(BASE + "/allocations", fromToday("alice")));
        made(as("alice").post(BASE + "/allocations", fromToday("bob")));
        add(TransitionPart.FUNCTION, RELEASE, Map.of("everybody", "true"));

        block();

        await("both are released", () -> allocations().at("/total").asInt() == 0);
        await("the flag is raised", () -> flags("bob").contains("is released from this issue"));
    }

    @Test
    public void whereThePeopleAreOffTheTransitionStillHappens() {
        add(TransitionPart.FUNCTION, ALLOCATE, Map.of("mode", "PERCENT", "amount", "50", "days", "5"));
        site.switchTo("SHIP", false);

        block();
        awaitOutcomes(issue);

        site.switchTo("SHIP", true);
        assertThat(allocations().at("/total").asInt(), is(0));
    }

    @Test
    public void anAssigneeWithoutCapacityHoldsTheTransitionBackUntilLessIsPlanned() {
        Map<String, Object> full = fromToday("bob");
        full.put("amount", 600);
        full.put("until", today.plusDays(20).toString());
        long id = made(as("alice").post(BASE + "/allocations", full));
        Issue other = newIssue("SHIP");
        as("alice").put(BASE + "/allocations/" + id, Map.of("version", 1, "target", Map.of("issue", other.getKey())));
        add(TransitionPart.VALIDATOR, CAPACITY, Map.of());

        Answer refused = as("bob").transition(issue.getKey(), blocking);

        assertThat(refused.body(), refused.status(), is(400));
        assertThat(refused.body(), containsString(" h are too many"));
        assertThat(refused.body(), not(containsString(".0 h")));
        assertThat(as("carol").transition(issue.getKey(), blocking).body(), not(containsString(" h are too many")));
        as("alice").delete(BASE + "/allocations/" + id + "?version=2");
        block();
    }

    @Test
    public void whatCannotBeKnownPassesUnlessItIsConfiguredOtherwise() {
        people.policy("OFF");
        add(TransitionPart.VALIDATOR, CAPACITY, Map.of("refuseUnknown", "true"));
        assertThat(
                as("bob").transition(issue.getKey(), blocking).body(),
                containsString("What the assignee can work is unknown"));
        takeOff();
        add(TransitionPart.VALIDATOR, CAPACITY, Map.of("refuseUnknown", "true", "exemptTypes", "task"));
        block();
    }

    private Map<String, Object> fromToday(String person) {
        Map<String, Object> body = allocation(person, "issue", issue.getKey(), "MINUTES_PER_DAY", 60);
        body.put("from", today.toString());
        body.put("until", today.plusDays(4).toString());
        return body;
    }

    private JsonNode allocations() {
        return as("bob").get(BASE + "/allocations?issue=" + issue.getKey()).json();
    }

    private void set(Map<String, Object> fields) {
        Answer answer = as("alice").put("rest/api/2/issue/" + issue.getKey(), Map.of("fields", fields));
        assertThat(answer.body(), answer.status(), is(204));
    }

    private void add(TransitionPart part, String className, Map<String, ?> args) {
        editor.add(part, className, args);
        added = part;
    }

    private void block() {
        Answer answer = as("bob").transition(issue.getKey(), blocking);
        assertThat(answer.body(), answer.status(), is(204));
    }

    private String flags(String reader) {
        return as(reader).get(BASE + "/flags?issue=" + issue.getKey()).body();
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
