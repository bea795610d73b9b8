package org.collabops.it;

import static org.collabops.it.Documented.BASE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.collabops.it.Client.Answer;
import org.collabops.it.Sandboxes.Setup;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.BothDatabases.Product;
import org.collabops.sandbox.db.TransactionMode;
import org.junit.Before;
import org.junit.Test;

/** Holds what docs/rest/openapi.yaml says of goals to the running resources. */
public class GoalsOpenApiIT {
    private static final long MISSING = 999_999_999L;
    private static final Pattern PATHS =
            Pattern.compile("^/(cycles|spaces|objectives|key-results|alignments|goals|projects/.*/goal-settings)");
    private static final Map<String, Object> STALE = Map.of("version", 99);

    private final Documented documented = new Documented();
    private final Sandbox sandbox = Sandboxes.running(new Setup(Product.H2, TransactionMode.NONE));
    private final Client nobody = client(null);
    private final Client admin = client("admin");
    private final Client alice = client("alice");
    private final Client bob = client("bob");
    private final Client dave = client("dave");
    private final GoalWriter goals = new GoalWriter(admin, alice);

    private long cycle;
    private long space;
    private long objective;
    private long keyResult;

    @Before
    public void goals() {
        goals.switchOn("SHIP");
        cycle = goals.cycle();
        space = goals.space("SHIP");
        objective = goals.objective(space, cycle, "Ship on time");
        keyResult = goals.metric(objective);
    }

    @Test
    public void everyAnswerIsDocumentedAndNoOther() {
        cycles();
        spaces();
        objectives();
        keyResults();
        alignments();
        checkIns();
        work();
        report();
        settings();

        documented.allWereSeen(path -> PATHS.matcher(path).find());
    }

    private void cycles() {
        Map<String, Object> body = Map.of("name", "Q4", "from", "2026-10-01", "until", "2027-01-01");
        long id = check(201, admin.post(path("cycles"), body)).id();
        reads("cycles", id, "?state=LOUD");
        check(400, admin.post(path("cycles"), Map.of()));
        check(401, nobody.post(path("cycles"), body));
        check(403, bob.post(path("cycles"), body));
        changes("cycles", id, admin, bob, Map.of("name", "Fourth quarter"));
        check(422, admin.delete(path("cycles") + "/" + cycle + "?version=1"));
        deletes("cycles", id, 2, admin, bob);
    }

    private void spaces() {
        Map<String, Object> body = Map.of("name", "Shipping", "project", "SHIP");
        long id = check(201, alice.post(path("spaces"), body)).id();
        reads("spaces", id, "?orderBy=x");
        check(404, bob.get(path("spaces") + "?project=NOPE"));
        check(404, bob.get(path("spaces/export") + "?format=csv&project=NOPE"));
        check(400, alice.post(path("spaces"), Map.of("project", "SHIP")));
        check(401, nobody.post(path("spaces"), body));
        check(403, dave.post(path("spaces"), body));
        check(404, alice.post(path("spaces"), Map.of("name", "x", "project", "NOPE")));
        check(422, client("erin").post(path("spaces"), Map.of("name", "x", "project", "PLANT")));
        changes("spaces", id, alice, dave, Map.of("name", "Shipping and handling"));
        check(422, alice.delete(path("spaces") + "/" + space + "?version=1"));
        deletes("spaces", id, 2, alice, dave);
    }

    private void objectives() {
        Map<String, Object> body = Map.of("space", space, "cycle", cycle, "title", "Grow");
        long id = check(201, alice.post(path("objectives"), body)).id();
        reads("objectives", id, "?state=LOUD");
        explained("objectives", id);
        check(404, bob.get(path("objectives") + "?project=NOPE"));
        check(404, bob.get(path("objectives/export") + "?format=csv&project=NOPE"));
        check(400, alice.post(path("objectives"), Map.of("space", space)));
        check(401, nobody.post(path("objectives"), body));
        check(403, dave.post(path("objectives"), body));
        check(404, alice.post(path("objectives"), Map.of("space", MISSING, "cycle", cycle, "title", "x")));
        changes("objectives", id, alice, dave, Map.of("statement", "Why"));
        moves("close", id, 2);
        check(422, alice.put(path("objectives") + "/" + id, Map.of("version", 3, "title", "x")));
        check(422, alice.post(path("objectives") + "/" + id + "/close", Map.of("version", 3)));
        moves("reopen", id, 3);
        check(422, alice.post(path("objectives") + "/" + id + "/reopen", Map.of("version", 4)));
        deletes("objectives", id, 4, alice, dave);
    }

    private void moves(String move, long id, int version) {
        String path = path("objectives") + "/" + id + "/" + move;
        check(400, alice.post(path, Map.of()));
        check(401, nobody.post(path, Map.of("version", version)));
        check(403, dave.post(path, Map.of("version", version)));
        check(404, alice.post(path("objectives") + "/" + MISSING + "/" + move, Map.of("version", 1)));
        check(409, alice.post(path, STALE));
        check(200, alice.post(path, Map.of("version", version)));
    }

    private void keyResults() {
        Map<String, Object> body = Map.of("objective", objective, "title", "Fewer defects", "baseline", 0, "target", 9);
        long id = check(201, alice.post(path("key-results"), body)).id();
        reads("key-results", id, "?active=perhaps");
        explained("key-results", id);
        check(404, bob.get(path("key-results") + "?issue=NOPE-1"));
        check(404, bob.get(path("key-results/export") + "?format=csv&issue=NOPE-1"));
        check(400, alice.post(path("key-results"), Map.of("objective", objective)));
        check(401, nobody.post(path("key-results"), body));
        check(403, dave.post(path("key-results"), body));
        check(404, alice.post(path("key-results"), Map.of("objective", MISSING, "title", "x")));
        changes("key-results", id, alice, dave, Map.of("weight", 2.5));
        long frozen = goals.objective(space, cycle, "Frozen");
        long inIt = goals.metric(frozen);
        check(200, alice.post(path("objectives") + "/" + frozen + "/close", Map.of("version", 1, "score", 0.7)));
        check(422, alice.post(path("key-results"), with(body, "objective", frozen)));
        check(422, alice.put(path("key-results") + "/" + inIt, Map.of("version", 1, "title", "x")));
        check(422, alice.delete(path("key-results") + "/" + inIt + "?version=1"));
        check(422, alice.post(path("key-results") + "/" + inIt + "/check-ins", Map.of("value", 1)));
        check(422, alice.post(path("key-results") + "/" + inIt + "/issues", Map.of("issue", "SHIP-1")));
        check(422, alice.delete(path("key-results") + "/" + inIt + "/issues/SHIP-1"));
        deletes("key-results", id, 2, alice, dave);
    }

    private void alignments() {
        long top = goals.objective(space, cycle, "Company");
        Map<String, Object> body = Map.of("child", "objective:" + objective, "parent", "objective:" + top);
        long id = check(201, alice.post(path("alignments"), body)).id();
        reads("alignments", id, "?child=nothing");
        check(400, alice.post(path("alignments"), Map.of("child", "x")));
        check(401, nobody.post(path("alignments"), body));
        check(403, dave.post(path("alignments"), body));
        check(404, alice.post(path("alignments"), with(body, "parent", "objective:" + MISSING)));
        check(422, alice.post(path("alignments"), body));
        changes("alignments", id, alice, dave, Map.of("weight", 2));
        deletes("alignments", id, 2, alice, dave);
    }

    private void checkIns() {
        String path = path("key-results") + "/" + keyResult + "/check-ins";
        Map<String, Object> body = Map.of("value", 4, "confidence", 8, "note", "Well", "at", "2026-06-01T00:00:00Z");
        check(201, bob.post(path, body, "a key"));
        check(200, dave.get(path));
        check(200, dave.get(path + "/1"));
        check(200, dave.get(path + "/export?format=json"));
        check(200, bob.get(path("key-results") + "/" + keyResult));
        check(400, bob.get(path + "?orderBy=x"));
        check(400, bob.get(path + "/export?format=pdf"));
        check(400, bob.post(path, Map.of("value", 4), "x".repeat(256)));
        check(403, dave.post(path, body));
        for (String part : List.of("", "/1", "/export?format=json")) {
            check(401, nobody.get(path + part));
            check(404, bob.get(path("key-results") + "/" + MISSING + "/check-ins" + part));
        }
        check(401, nobody.post(path, body));
        check(404, bob.post(path("key-results") + "/" + MISSING + "/check-ins", body));
    }

    private void work() {
        Map<String, Object> body = Map.of("issue", "SHIP-1");
        check(201, alice.post(issues(), body));
        check(200, dave.get(issues()));
        check(200, dave.get(issues() + "/SHIP-1"));
        check(200, dave.get(issues() + "/history"));
        check(200, dave.get(issues() + "/export?format=json"));
        check(200, dave.get(path("key-results") + "?issue=SHIP-1"));
        check(400, dave.get(issues() + "?inherited=perhaps"));
        check(400, dave.get(issues() + "/export?format=pdf"));
        check(400, alice.post(issues(), Map.of()));
        check(403, dave.post(issues(), body));
        check(403, dave.delete(issues() + "/SHIP-1"));
        check(404, alice.post(issues(), Map.of("issue", "NOPE-1")));
        check(404, alice.delete(issues() + "/NOPE-1"));
        for (String part : List.of("", "/SHIP-1", "/history", "/export?format=json")) {
            check(401, nobody.get(issues() + part));
            check(404, bob.get(path("key-results") + "/" + MISSING + "/issues" + part));
        }
        check(401, nobody.post(issues(), body));
        check(401, nobody.delete(issues() + "/SHIP-1"));
        check(204, alice.delete(issues() + "/SHIP-1"));
    }

    private void report() {
        goals.keyResult(objective, Map.of("title", "All of it", "type", "ISSUES"));
        String path = path("goals/alignment-report");
        for (String part : List.of("?project=SHIP", "/export?format=json&project=SHIP")) {
            check(200, bob.get(path + part));
            check(401, nobody.get(path + part));
            check(400, bob.get(path + part + "&jql=project"));
            check(404, bob.get(path + part.replace("SHIP", "NOPE")));
        }
    }

    private void settings() {
        String pace = path("goals/pace-settings");
        int version = check(200, bob.get(pace)).version();
        check(200, admin.put(pace, Map.of("version", version, "cadenceDays", 7)));
        check(400, admin.put(pace, Map.of("version", version, "cadenceDays", 0)));
        check(401, nobody.get(pace));
        check(401, nobody.put(pace, STALE));
        check(403, bob.put(pace, STALE));
        check(409, admin.put(pace, STALE));

        check(200, bob.get(settings("SHIP")));
        int current = alice.get(settings("SHIP")).version();
        check(200, alice.put(settings("SHIP"), Map.of("version", current, "fromEpic", true)));
        check(400, alice.put(settings("SHIP"), Map.of("enabled", "yes")));
        check(401, nobody.get(settings("SHIP")));
        check(401, nobody.put(settings("SHIP"), STALE));
        check(403, bob.put(settings("SHIP"), STALE));
        check(404, bob.get(settings("NOPE")));
        check(404, bob.put(settings("NOPE"), STALE));
        check(409, alice.put(settings("SHIP"), STALE));
    }

    /** Lists, export, one, and history, each as it is answered and refused. */
    private void reads(String things, long id, String badQuery) {
        check(200, bob.get(path(things)));
        check(200, bob.get(path(things) + "/export?format=json"));
        check(200, bob.get(path(things) + "/" + id));
        check(200, bob.get(path(things) + "/" + id + "/history"));
        check(400, bob.get(path(things) + badQuery));
        check(400, bob.get(path(things) + "/export?format=pdf"));
        for (String part : List.of("", "/export?format=csv", "/" + id, "/" + id + "/history")) {
            check(401, nobody.get(path(things) + part));
        }
        check(404, bob.get(path(things) + "/" + MISSING));
        check(404, bob.get(path(things) + "/" + MISSING + "/history"));
    }

    private void explained(String things, long id) {
        check(200, bob.get(path(things) + "/" + id + "/explain"));
        check(401, nobody.get(path(things) + "/" + id + "/explain"));
        check(404, bob.get(path(things) + "/" + MISSING + "/explain"));
    }

    /** From version 1 to 2. */
    private void changes(String things, long id, Client may, Client mayNot, Map<String, Object> change) {
        String path = path(things) + "/" + id;
        check(400, may.put(path, change));
        check(401, nobody.put(path, STALE));
        check(403, mayNot.put(path, with(change, "version", 1)));
        check(404, may.put(path(things) + "/" + MISSING, STALE));
        check(200, may.put(path, with(change, "version", 1)));
        check(409, may.put(path, with(change, "version", 1)));
    }

    private void deletes(String things, long id, int version, Client may, Client mayNot) {
        String path = path(things) + "/" + id;
        check(400, may.delete(path));
        check(401, nobody.delete(path + "?version=1"));
        check(403, mayNot.delete(path + "?version=" + version));
        check(404, may.delete(path(things) + "/" + MISSING + "?version=1"));
        check(409, may.delete(path + "?version=99"));
        check(204, may.delete(path + "?version=" + version));
    }

    private Answer check(int status, Answer answer) {
        return documented.check(status, answer);
    }

    private Client client(String name) {
        return new Client(sandbox.url(), name);
    }

    private String issues() {
        return path("key-results") + "/" + keyResult + "/issues";
    }

    private static String settings(String project) {
        return BASE + "/projects/" + project + "/goal-settings";
    }

    private static String path(String things) {
        return BASE + "/" + things;
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> more = new HashMap<>(body);
        more.put(field, value);
        return more;
    }
}
