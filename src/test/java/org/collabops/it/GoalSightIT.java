package org.collabops.it;

import static org.collabops.it.GoalWriter.BASE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collabops.it.Client.Answer;
import org.junit.Before;
import org.junit.Test;

/** What people may not see or do with goals, they cannot tell from what is not there. */
public class GoalSightIT extends InSandbox {
    private static final long MISSING = 999_999_999L;

    private GoalWriter goals;
    private long cycle;
    private long space;
    private long objective;
    private long keyResult;

    @Before
    public void goals() {
        goals = new GoalWriter(as("admin"), as("alice")).switchOn("SHIP");
        cycle = goals.cycle();
        space = goals.space("SHIP");
        objective = goals.objective(space, cycle, "Ship on time");
        keyResult = goals.metric(objective);
    }

    @Test
    public void aHiddenIssueChangesNoNumberAndNoExport() {
        long byIssues = goals.keyResult(objective, Map.of("title", "All done", "type", "ISSUES"));
        serve(byIssues, newIssue("SHIP"));
        List<String> questions = List.of(
                "/key-results/" + byIssues,
                "/key-results/" + byIssues + "/explain",
                "/key-results/" + byIssues + "/issues",
                "/key-results/" + byIssues + "/issues/history",
                "/key-results/" + byIssues + "/issues/export?format=csv",
                "/objectives/" + objective,
                "/goals/alignment-report?project=SHIP",
                "/goals/alignment-report/export?format=csv&project=SHIP");
        List<String> world = answers("bob", questions);
        Issue secret = restrictedIssue();

        serve(byIssues, secret);

        assertThat(answers("bob", questions), is(world));
        assertThat(answers("alice", questions.subList(2, 3)).get(0), containsString(secret.getKey()));
        sameAnswer(
                as("bob").get(path("/key-results/" + byIssues + "/issues/" + secret.getKey())),
                as("bob").get(path("/key-results/" + byIssues + "/issues/NOPE-1")));
    }

    @Test
    public void hiddenAndMissingAreOneAnswer() {
        GoalWriter plant = new GoalWriter(as("admin"), as("erin")).switchOn("PLANT");
        long hiddenSpace = plant.space("PLANT");
        long hidden = GoalWriter.created(
                as("erin").post(path("/objectives"), Map.of("space", hiddenSpace, "cycle", cycle, "title", "Secret")));
        long hiddenKeyResult = GoalWriter.created(as("erin")
                .post(path("/key-results"), Map.of("objective", hidden, "title", "x", "baseline", 0, "target", 1)));
        Client grace = as("grace");

        for (String part : List.of("", "/history", "/explain")) {
            sameAnswer(get(grace, "/objectives/" + hidden + part), get(grace, "/objectives/" + MISSING + part));
            sameAnswer(
                    get(grace, "/key-results/" + hiddenKeyResult + part), get(grace, "/key-results/" + MISSING + part));
        }
        for (String part : List.of("/check-ins", "/issues", "/issues/history", "/check-ins/export?format=csv")) {
            sameAnswer(
                    get(grace, "/key-results/" + hiddenKeyResult + part), get(grace, "/key-results/" + MISSING + part));
        }
        sameAnswer(get(grace, "/spaces/" + hiddenSpace), get(grace, "/spaces/" + MISSING));
        sameAnswer(
                grace.put(path("/objectives/" + hidden), Map.of("nonsense", 1)),
                grace.put(path("/objectives/" + MISSING), Map.of("nonsense", 1)));
        sameAnswer(
                grace.post(path("/key-results/" + hiddenKeyResult + "/check-ins"), Map.of("nonsense", 1)),
                grace.post(path("/key-results/" + MISSING + "/check-ins"), Map.of("nonsense", 1)));
        sameAnswer(
                grace.post(path("/alignments"), Map.of("child", "objective:" + hidden, "parent", "objective:1")),
                grace.post(path("/alignments"), Map.of("child", "objective:" + MISSING, "parent", "objective:1")));
        for (String list : List.of("/spaces", "/objectives", "/goals/alignment-report")) {
            sameAnswer(get(grace, list + "?project=PLANT"), get(grace, list + "?project=NOPE"));
        }
        sameAnswer(get(grace, "/projects/PLANT/goal-settings"), get(grace, "/projects/NOPE/goal-settings"));
        assertThat(get(grace, "/objectives?maxResults=1000").body(), not(containsString("Secret")));
        assertThat(
                get(grace, "/objectives?space=" + hiddenSpace)
                        .json()
                        .at("/total")
                        .asInt(),
                is(0));
    }

    @Test
    public void whoMayOnlyLookIsAnswered403AndNothingChanges() {
        Client dave = as("dave");

        assertThat(get(dave, "/objectives/" + objective).json().at("/mayChange").asBoolean(), is(false));
        assertThat(
                dave.put(path("/objectives/" + objective), Map.of("version", 1, "title", "x"))
                        .status(),
                is(403));
        assertThat(
                dave.post(path("/key-results/" + keyResult + "/check-ins"), Map.of("value", 1))
                        .status(),
                is(403));
        assertThat(dave.delete(path("/key-results/" + keyResult + "?version=1")).status(), is(403));
        assertThat(dave.post(path("/cycles"), Map.of("name", "x")).status(), is(403));
        assertThat(get(dave, "/objectives/" + objective).version(), is(1));
        assertThat(anonymous().get(path("/objectives")).status(), is(401));
    }

    private void serve(long of, Issue issue) {
        Answer answer = as("alice").post(path("/key-results/" + of + "/issues"), Map.of("issue", issue.getKey()));
        assertThat(answer.body(), answer.status(), is(201));
    }

    private List<String> answers(String name, List<String> questions) {
        List<String> bodies = new ArrayList<>();
        questions.forEach(question -> bodies.add(as(name).get(path(question)).body()));
        return bodies;
    }

    private static Answer get(Client client, String path) {
        return client.get(path(path));
    }

    private static String path(String path) {
        return BASE + path;
    }

    private static void sameAnswer(Answer one, Answer other) {
        assertThat(one.body(), one.status(), is(404));
        assertThat(other.body(), other.status(), is(404));
        assertThat(one.body(), is(other.body()));
    }
}
