package org.collabops.it;

import static org.collabops.it.GoalWriter.BASE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.collabops.it.Client.Answer;
import org.junit.Before;
import org.junit.Test;

public class GoalsIT extends InSandbox {
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
    public void aCheckInMovesTheKeyResultAndItsObjective() {
        Answer first = checkIn(keyResult, Map.of("value", 4, "confidence", 8));
        checkIn(keyResult, Map.of("value", "6.5", "note", "Better"));

        assertThat(first.response().headers().firstValue("Location").orElseThrow(), endsWith("/check-ins/1"));
        JsonNode one = json("/key-results/" + keyResult);
        assertThat(one.at("/current").asText(), is("6.5"));
        assertThat(one.at("/countedPercent").asText(), is("65.0"));
        assertThat(one.at("/confidence").asInt(), is(8));
        assertThat(one.at("/freshness").asText(), is("FRESH"));
        JsonNode top = json("/objectives/" + objective);
        assertThat(top.at("/progress/countedPercent").decimalValue().doubleValue(), is(65.0));
        assertThat(top.at("/space/name").asText(), is("Space of SHIP"));
        assertThat(top.at("/status").asText(), not(is("")));
        JsonNode explained = json("/objectives/" + objective + "/explain");
        assertThat(explained.at("/lines/0/goal").asText(), is("key-result:" + keyResult));
        assertThat(explained.at("/lines/0/countedPercent").asDouble(), is(65.0));
        assertThat(
                json("/key-results/" + keyResult + "/check-ins")
                        .at("/values/0/number")
                        .asInt(),
                is(2));
    }

    @Test
    public void aClosedObjectiveIsFrozenUntilItIsReopened() {
        Answer closed = as("alice")
                .post(
                        path("/objectives/" + objective + "/close"),
                        Map.of("version", 1, "score", 0.7, "reason", "Enough"));
        assertThat(closed.body(), closed.status(), is(200));
        assertThat(closed.json().at("/score").asDouble(), is(0.7));

        assertThat(checkIn(keyResult, Map.of("value", 4)).status(), is(422));
        assertThat(json("/key-results/" + keyResult + "/check-ins").at("/total").asInt(), is(0));

        as("alice").post(path("/objectives/" + objective + "/reopen"), Map.of("version", 2));
        assertThat(checkIn(keyResult, Map.of("value", 4)).status(), is(201));
        assertThat(
                json("/objectives/" + objective + "/history")
                        .at("/values/1/changes")
                        .findValuesAsText("field"),
                containsInAnyOrder("state", "score", "reason"));
    }

    @Test
    public void aCheckInThatIsSentTwiceWithOneKeyIsMadeOnce() {
        String path = path("/key-results/" + keyResult + "/check-ins");
        Answer first = as("bob").post(path, Map.of("value", 4), "monday");
        Answer second = as("bob").post(path, Map.of("value", 4), "monday");
        Answer other = as("alice").post(path, Map.of("value", 5), "monday");

        assertThat(first.status(), is(201));
        assertThat(second.status(), is(201));
        assertThat(second.body(), is(first.body()));
        assertThat(other.json().at("/number").asInt(), is(2));
        assertThat(json("/key-results/" + keyResult + "/check-ins").at("/total").asInt(), is(2));
    }

    @Test
    public void ofManyCheckInsAtOnceEachHasItsNumber() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(6);
        List<Callable<Answer>> tries = IntStream.range(0, 12)
                .mapToObj(value -> (Callable<Answer>) () -> checkIn(keyResult, Map.of("value", value)))
                .toList();
        Set<Integer> numbers = new TreeSet<>();
        for (Future<Answer> answer : pool.invokeAll(tries)) {
            assertThat(answer.get().body(), answer.get().status(), is(201));
            numbers.add(answer.get().json().at("/number").asInt());
        }
        pool.shutdown();

        assertThat(numbers, hasSize(12));
    }

    @Test
    public void badInputNamesItsFieldAndStoresNothing() {
        int before = json("/key-results?objective=" + objective).at("/total").asInt();

        assertFields(keyResult(Map.of("baseline", 5, "target", 5)), "target");
        assertFields(keyResult(Map.of("baseline", 0, "target", 5, "weight", -1)), "weight");
        assertFields(keyResult(Map.of("baseline", 0, "target", 5, "weight", 1.2345)), "weight");
        assertFields(keyResult(Map.of("baseline", 0, "target", "NaN")), "target");
        assertFields(keyResult(Map.of("baseline", 0, "target", 1234567890.1234567)), "target");
        assertFields(keyResult(Map.of("type", "JQL", "jql", "project = ", "baseline", 0, "target", 5)), "jql");
        assertFields(keyResult(Map.of("baseline", 0, "target", 5, "owner", "nobody")), "owner");
        assertFields(keyResult(Map.of("type", "GUESS", "baseline", 0, "target", 5)), "type");
        assertFields(keyResult(Map.of("baseline", 0, "target", 5, "colour", "red")), "colour");
        assertFields(checkIn(keyResult, Map.of("value", 1, "confidence", 11)), "confidence");
        assertFields(checkIn(keyResult, Map.of("value", 1, "at", "2126-01-01T00:00:00Z")), "at");
        assertFields(checkIn(keyResult, Map.of("value", 1, "at", "yesterday")), "at");
        assertFields(checkIn(keyResult, Map.of()), "value");
        Map<String, Object> nowhere =
                Map.of("name", "x", "from", "2026-01-01", "until", "2027-01-01", "zone", "Moon/Base");
        assertFields(as("admin").post(path("/cycles"), nowhere), "zone");

        assertThat(json("/key-results?objective=" + objective).at("/total").asInt(), is(before));
        assertThat(json("/key-results/" + keyResult + "/check-ins").at("/total").asInt(), is(0));
    }

    @Test
    public void anObjectiveNeverComesToServeItself() {
        long other = goals.objective(space, cycle, "Other");
        assertThat(align(objective, "objective:" + other).status(), is(201));
        long inIt = goals.metric(objective);

        assertThat(align(other, "objective:" + objective).status(), is(422));
        assertThat(align(other, "key-result:" + inIt).status(), is(422));
        assertThat(align(objective, "objective:" + objective).status(), is(422));
        assertThat(json("/alignments?parent=objective:" + other).at("/total").asInt(), is(1));
        assertThat(json("/alignments?child=objective:" + other).at("/total").asInt(), is(0));
    }

    @Test
    public void theShareOfDoneIssuesIsTheProgress() {
        long byIssues = goals.keyResult(objective, Map.of("title", "All done", "type", "ISSUES"));
        Issue one = newIssue("SHIP");
        Issue other = newIssue("SHIP");
        serve(byIssues, one);
        serve(byIssues, other);

        assertThat(json("/key-results/" + byIssues).at("/countedPercent").asDouble(), is(0.0));
        assertThat(json("/key-results/" + byIssues + "/issues").at("/total").asInt(), is(2));
        assertThat(json("/key-results?issue=" + one.getKey()).at("/values/0/id").asLong(), is(byIssues));

        as("alice").delete(path("/key-results/" + byIssues + "/issues/" + one.getKey()));
        assertThat(json("/key-results/" + byIssues + "/issues").at("/total").asInt(), is(1));
        assertThat(
                json("/key-results/" + byIssues + "/issues/history")
                        .path("values")
                        .size(),
                is(3));
    }

    @Test
    public void aListIsHandedOverInThreeFormats() {
        for (String list : List.of("/cycles", "/spaces", "/objectives", "/key-results", "/alignments")) {
            Answer csv = as("bob").get(path(list + "/export?format=csv"));
            assertThat(csv.status(), is(200));
            assertThat(
                    csv.response().headers().firstValue("Content-Disposition").orElseThrow(), containsString(".csv"));
            assertThat(as("bob").get(path(list + "/export?format=xlsx")).body().startsWith("PK"), is(true));
            Answer json = as("bob").get(path(list + "/export?format=json"));
            assertThat(
                    json.json().at("/total").asInt(),
                    is(json.json().path("values").size()));
            assertThat(as("bob").get(path(list + "/export")).status(), is(400));
        }
        assertThat(as("bob").get(path("/key-results/export?format=csv")).body(), containsString("Lead time"));
    }

    @Test
    public void aStaleChangeIsAnswered409WithTheCurrentObjective() {
        as("bob").put(path("/objectives/" + objective), Map.of("version", 1, "title", "First come"));

        Answer stale = as("bob").put(path("/objectives/" + objective), Map.of("version", 1, "title", "Too late"));

        assertThat(stale.status(), is(409));
        assertThat(stale.json().at("/current/title").asText(), is("First come"));
        assertThat(stale.json().at("/current/version").asInt(), is(2));
        assertThat(stale.json().at("/errors/0/field").asText(), is("version"));
    }

    private Answer checkIn(long of, Map<String, Object> told) {
        return as("bob").post(path("/key-results/" + of + "/check-ins"), told);
    }

    private Answer keyResult(Map<String, Object> fields) {
        Map<String, Object> body = new HashMap<>(fields);
        body.put("objective", objective);
        body.put("title", "Bad");
        return as("alice").post(path("/key-results"), body);
    }

    private Answer align(long child, String parent) {
        return as("alice").post(path("/alignments"), Map.of("child", "objective:" + child, "parent", parent));
    }

    private void serve(long of, Issue issue) {
        Answer answer = as("alice").post(path("/key-results/" + of + "/issues"), Map.of("issue", issue.getKey()));
        assertThat(answer.body(), answer.status(), is(201));
    }

    private JsonNode json(String path) {
        Answer answer = as("bob").get(path(path));
        assertThat(answer.body(), answer.status(), is(200));
        return answer.json();
    }

    private static String path(String path) {
        return BASE + path;
    }

    private static void assertFields(Answer answer, String... fields) {
        assertThat(answer.body(), answer.status(), is(400));
        assertThat(answer.json().path("errors").findValuesAsText("field"), containsInAnyOrder(fields));
    }
}
