package org.collabops.it;

import static org.collabops.it.GoalWriter.BASE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.collabops.it.Client.Answer;
import org.collabops.sandbox.world.NewIssue;
import org.junit.Test;

/**
 * What becomes of risks and goals when issues are moved, archived and deleted. Carol works in SHIP and does not see PLANT;
 * bob works in both; alice administers SHIP, erin PLANT.
 */
public class MovedWorkIT extends InSandbox {
    private static final String SUB_TASK = "10003";

    @Test
    public void anArchivedControlLowersNothingUntilItIsRestored() {
        Issue control = newIssue("SHIP");
        long id = controlled(control);
        finish(control);
        assertThat(left("bob", id), is(10.0));

        archive(control);

        assertThat(left("bob", id), is(20.0));
        assertThat(as("bob").risks("/" + id + "/explain").body().contains(control.getKey()), is(false));
        restore(control);
        assertThat(left("bob", id), is(10.0));
    }

    @Test
    public void whoeverChangesTheControlsWhileOneIsArchivedKeepsIt() {
        Issue archived = newIssue("SHIP");
        long id = controlled(archived);
        finish(archived);
        archive(archived);

        Answer changed = as("bob")
                .put(
                        BASE + "/risks/" + id + "/controls",
                        Map.of("version", 2, "controls", List.of(control(newIssue("SHIP")))));

        assertThat(changed.body(), changed.status(), is(200));
        restore(archived);
        assertThat(left("bob", id), is(10.0));
        assertThat(as("bob").risks("/" + id).json().path("controls").size(), is(2));
    }

    @Test
    public void aControlThatMovesStillCountsForWhoeverSeesItThere() {
        Issue control = newIssue("SHIP");
        long id = controlled(control);
        finish(control);
        assertThat(left("carol", id), is(10.0));

        move(control, "PLANT");

        assertThat(left("bob", id), is(10.0));
        assertThat(left("carol", id), is(20.0));
        assertThat(as("carol").risks("/" + id).json().path("controls").size(), is(0));
        assertThat(as("bob").risks("/" + id).json().at("/project/key").asText(), is("SHIP"));
    }

    @Test
    public void aRiskMovesWithItsIssueAndItsOldNumberLeadsToIt() {
        Issue issue = newIssue("SHIP");
        JsonNode before = raised(issue).json();

        move(issue, "PLANT");

        JsonNode after = as("bob").risks("/" + before.path("id").asLong()).json();
        assertThat(after.at("/project/key").asText(), is("PLANT"));
        assertThat(after.at("/version").asInt(), is(2));
        JsonNode redirected = as("bob").risks(numbered("SHIP", before)).json();
        assertThat(redirected.path("id"), is(before.path("id")));
        assertThat(redirected.at("/project/key").asText(), is("PLANT"));
        assertThat(as("bob").risks(numbered("PLANT", after)).json().path("id"), is(before.path("id")));
        assertThat(total("bob", "?project=SHIP&text=" + issue.getId()), is(0));
        assertThat(total("bob", "?project=PLANT&text=" + issue.getId()), is(1));
    }

    @Test
    public void thePermissionsOfTheNewProjectHoldForARiskThatMoved() {
        Issue issue = newIssue("SHIP");
        JsonNode before = raised(issue).json();
        long id = before.path("id").asLong();
        assertThat(as("carol").risks("/" + id).status(), is(200));

        move(issue, "PLANT");

        assertThat(as("carol").risks("/" + id).status(), is(404));
        Answer byOldNumber = as("carol").risks(numbered("SHIP", before));
        assertThat(byOldNumber.status(), is(404));
        assertThat(
                byOldNumber.body(),
                is(as("carol").risks("/numbered?project=SHIP&number=999999").body()));
        assertThat(as("alice").delete(id, 2).status(), is(403));
        assertThat(
                as("bob")
                        .change(id, Map.of("version", 2, "title", "Still mine"))
                        .status(),
                is(200));
        assertThat(as("erin").delete(id, 3).status(), is(204));
    }

    @Test
    public void aSubTaskThatMovesWithItsParentTakesItsRisksAlong() {
        Issue parent = newIssue("SHIP");
        Issue subTask = sandbox.world()
                .issues()
                .create(
                        user("alice"),
                        new NewIssue(
                                parent.getProjectObject(), SUB_TASK, "Part of it", Map.of("parent", parent.getKey())));
        long id = raised(subTask).id();

        move(parent, "PLANT");

        assertThat(as("bob").risks("/" + id).json().at("/project/key").asText(), is("PLANT"));
    }

    @Test
    public void aRiskAboutAnArchivedIssueIsInNoListAndNotChangedUntilItIsRestored() {
        Issue issue = newIssue("SHIP");
        long id = raised(issue).id();
        String list = "?project=SHIP&text=" + issue.getId();
        assertThat(total("bob", list), is(1));

        archive(issue);

        assertThat(total("bob", list), is(0));
        assertThat(total("bob", "/summary" + list), is(0));
        assertThat(as("bob").change(id, Map.of("version", 1, "title", "x")).status(), is(403));
        assertThat(raise(issue).status(), is(403));
        restore(issue);
        assertThat(total("bob", list), is(1));
        assertThat(as("bob").change(id, Map.of("version", 1, "title", "x")).status(), is(200));
    }

    @Test
    public void aRiskGoesWithItsDeletedIssueAndItsNumberIsNotGivenAgain() {
        Issue issue = newIssue("SHIP");
        JsonNode risk = raised(issue).json();
        String list = "?project=SHIP&text=" + issue.getId();

        sandbox.world().issues().delete(user("admin"), issue.getId());

        assertThat(as("alice").risks("/" + risk.path("id").asLong()).status(), is(404));
        assertThat(as("alice").risks(numbered("SHIP", risk)).status(), is(404));
        assertThat(total("alice", list), is(0));
        assertThat(total("alice", "/summary" + list), is(0));
        assertThat(raised(newIssue("SHIP")).json().path("number"), is(not(risk.path("number"))));
    }

    @Test
    public void whatServesAKeyResultCountsWhileItIsThereToBeSeen() {
        GoalWriter goals = new GoalWriter(as("admin"), as("alice")).switchOn("SHIP");
        long keyResult = goals.keyResult(goals.objective("SHIP"), Map.of("title", "All done", "type", "ISSUES"));
        Issue done = newIssue("SHIP");
        Issue open = newIssue("SHIP");
        for (Issue issue : List.of(done, open)) {
            GoalWriter.created(
                    as("alice").post(BASE + "/key-results/" + keyResult + "/issues", Map.of("issue", issue.getKey())));
        }
        finish(done);
        assertThat(progress("bob", keyResult), is(50.0));

        archive(open);
        assertThat(progress("bob", keyResult), is(100.0));
        restore(open);
        assertThat(progress("bob", keyResult), is(50.0));
        move(done, "PLANT");
        assertThat(progress("bob", keyResult), is(50.0));
        assertThat(progress("carol", keyResult), is(0.0));
        sandbox.world().issues().delete(user("admin"), open.getId());
        assertThat(progress("bob", keyResult), is(100.0));
        sandbox.world().issues().delete(user("admin"), done.getId());
        assertThat(
                as("bob")
                        .get(BASE + "/key-results/" + keyResult)
                        .json()
                        .at("/countedPercent")
                        .isNull(),
                is(true));
    }

    private void move(Issue issue, String project) {
        sandbox.world()
                .issues()
                .move(user("admin"), issue.getId(), sandbox.world().projects().byKey(project), Map.of());
    }

    private void archive(Issue issue) {
        sandbox.world().issues().archive(user("admin"), issue.getId());
    }

    private void restore(Issue issue) {
        sandbox.world().issues().restore(user("admin"), issue.getId());
    }

    /** Bob's, of score 20, halved by the control. */
    private long controlled(Issue control) {
        Answer answer = as("bob")
                .raise(Map.of(
                        "project",
                        "SHIP",
                        "title",
                        "Vendor is late",
                        "inherent",
                        Map.of("likelihood", 4, "impact", 5)));
        assertThat(answer.body(), answer.status(), is(201));
        Answer treated = as("bob")
                .put(
                        BASE + "/risks/" + answer.id() + "/controls",
                        Map.of("version", 1, "controls", List.of(control(control))));
        assertThat(treated.body(), treated.status(), is(200));
        return answer.id();
    }

    private static Map<String, Object> control(Issue issue) {
        return Map.of("issue", issue.getKey(), "side", "PREVENTIVE", "effectivenessPercent", 50);
    }

    private Answer raised(Issue issue) {
        Answer answer = raise(issue);
        assertThat(answer.body(), answer.status(), is(201));
        return answer;
    }

    /** By bob, with a title by which it is found. */
    private Answer raise(Issue issue) {
        return as("bob").raise(Map.of("project", "SHIP", "issue", issue.getKey(), "title", "About " + issue.getId()));
    }

    private static String numbered(String project, JsonNode risk) {
        return "/numbered?project=" + project + "&number="
                + risk.path("number").asText().replaceAll("\\D", "");
    }

    private int total(String reader, String query) {
        return as(reader).risks(query).json().path("total").asInt();
    }

    private double left(String reader, long id) {
        return as(reader).risks("/" + id).json().at("/residual/score").asDouble();
    }

    private double progress(String reader, long keyResult) {
        return as(reader)
                .get(BASE + "/key-results/" + keyResult)
                .json()
                .at("/countedPercent")
                .asDouble();
    }
}
