package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.collabops.it.Client.Answer;
import org.collabops.it.Sandboxes.Setup;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.BothDatabases.Product;
import org.collabops.sandbox.db.TransactionMode;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What cannot be right is answered with its field and a reason, and no table of the app gets a row by it. */
public class BadInputIT {
    private static final String BASE = GoalWriter.BASE;

    private final Sandbox sandbox = Sandboxes.running(new Setup(Product.H2, TransactionMode.NONE));
    private final Client admin = new Client(sandbox.url(), "admin");
    private final Client alice = new Client(sandbox.url(), "alice");
    private final GoalWriter goals = new GoalWriter(admin, alice);
    private final Refusals refusals = new Refusals(sandbox);

    private long objective;
    private long other;
    private long keyResult;
    private long model;
    private long risk;

    @Before
    public void prepare() {
        goals.switchOn("SHIP");
        long cycle = goals.cycle();
        long space = goals.space("SHIP");
        objective = goals.objective(space, cycle, "Ship on time");
        other = goals.objective(space, cycle, "Other");
        keyResult = goals.metric(objective);
        GoalWriter.created(align(objective, other));
        model = GoalWriter.created(admin.post(BASE + "/risk-models", threeSteps()));
        choose(model);
        risk = GoalWriter.created(alice.raise(risk(3, 2)));
    }

    @After
    public void useTheBuiltInModelAgain() {
        choose(1);
    }

    @Test
    public void badInputIsRefusedNamingItsFieldAndStoresNothing() {
        assertThat(refusals.rows().values().stream().mapToLong(Long::longValue).sum(), is(greaterThan(10L)));
        refused("start = target", 400, "target", () -> metric("baseline", 5, "target", 5));
        refused("start = target later", 400, "target", () -> change(keyResult, "target", 0));
        refused("negative weight", 400, "weight", () -> metric("weight", -1));
        refused(
                "negative weight of an alignment",
                400,
                "weight",
                () -> alice.post(
                        BASE + "/alignments",
                        Map.of("child", "objective:" + other, "parent", "key-result:" + keyResult, "weight", -0.5)));
        refused("a weight of NaN", 400, "weight", () -> metric("weight", "NaN"));
        refused("a target of NaN", 400, "target", () -> metric("target", "NaN"));
        refused("an endless target", 400, "target", () -> metric("target", "Infinity"));
        refused(
                "a check-in of NaN",
                400,
                "value",
                () -> alice.post(BASE + "/key-results/" + keyResult + "/check-ins", Map.of("value", "NaN")));
        refused("A→B→A", 422, "parent", () -> align(other, objective));
        refused("A→A", 422, "parent", () -> align(objective, objective));
        refused("JQL that does not parse", 400, "jql", () -> metric("type", "JQL", "jql", "project = "));
        refused("JQL that does not parse later", 400, "jql", () -> change(keyResult, "type", "JQL", "jql", "(("));
        refused("likelihood above the model", 400, "inherent.likelihood", () -> alice.raise(risk(4, 1)));
        refused("likelihood below the model", 400, "inherent.likelihood", () -> alice.raise(risk(0, 1)));
        refused(
                "impact outside the model later",
                400,
                "inherent.impact",
                () -> alice.change(risk, Map.of("version", 1, "inherent", Map.of("likelihood", 1, "impact", 3))));
        refused("effectiveness 101", 400, "controls[0].effectivenessPercent", () -> controls(101));
        refused("negative effectiveness", 400, "controls[0].effectivenessPercent", () -> controls(-1));
        refused(
                "shares of causes above 1",
                400,
                "causes",
                () -> alice.put(
                        BASE + "/risks/" + risk + "/causes",
                        Map.of(
                                "version",
                                1,
                                "causes",
                                List.of(Map.of("name", "a", "share", 0.7), Map.of("name", "b", "share", 0.7)))));
        refused(
                "a step in use removed",
                422,
                "likelihoods",
                () -> admin.put(BASE + "/risk-models/" + model, with(RiskAnswers.model(), "version", 1)));

        assertThat(String.join("\n", refusals.differences()), refusals.differences(), is(empty()));
    }

    private void refused(String what, int status, String field, Supplier<Answer> request) {
        refusals.refused(what, status, field, request);
    }

    private Answer align(long child, long parent) {
        return alice.post(BASE + "/alignments", Map.of("child", "objective:" + child, "parent", "objective:" + parent));
    }

    private Answer metric(Object... fields) {
        Map<String, Object> body =
                new HashMap<>(Map.of("objective", objective, "title", "x", "baseline", 0, "target", 9));
        return alice.post(BASE + "/key-results", with(body, fields));
    }

    private Answer change(long of, Object... fields) {
        return alice.put(BASE + "/key-results/" + of, with(new HashMap<>(Map.of("version", 1)), fields));
    }

    private Answer controls(Object effectivenessPercent) {
        Map<String, Object> control =
                Map.of("issue", "SHIP-1", "side", "RECOVERY", "effectivenessPercent", effectivenessPercent);
        return alice.put(BASE + "/risks/" + risk + "/controls", Map.of("version", 1, "controls", List.of(control)));
    }

    private void choose(long chosen) {
        String path = BASE + "/projects/SHIP/risk-settings";
        int version = alice.get(path).version();
        Answer answer = alice.put(path, Map.of("enabled", true, "version", version, "model", Map.of("id", chosen)));
        assertThat(answer.body(), answer.status(), is(200));
    }

    private static Map<String, Object> threeSteps() {
        Map<String, Object> model = RiskAnswers.model();
        model.put("likelihoods", List.of("seldom", "often", "always"));
        model.put(
                "bands",
                List.of(
                        Map.of("level", "SMALL", "from", 1, "until", 2),
                        Map.of("level", "BIG", "from", 3, "until", 6)));
        return model;
    }

    private static Map<String, Object> risk(int likelihood, int impact) {
        return Map.of("project", "SHIP", "title", "x", "inherent", Map.of("likelihood", likelihood, "impact", impact));
    }

    private static Map<String, Object> with(Map<String, Object> body, Object... fields) {
        for (int field = 0; field < fields.length; field += 2) {
            body.put((String) fields[field], fields[field + 1]);
        }
        return body;
    }
}
