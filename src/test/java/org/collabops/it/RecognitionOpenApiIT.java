package org.collabops.it;

import static org.collabops.it.Documented.BASE;
import static org.collabops.it.RecognitionSite.gift;

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

/** Holds what docs/rest/openapi.yaml says of recognition to the running resources. */
public class RecognitionOpenApiIT {
    private static final long MISSING = 999_999_999L;
    private static final Pattern PATHS =
            Pattern.compile("^/(values|kudos|ledger|recognition|projects/.*/recognition-settings)");
    private static final Map<String, Object> STALE = Map.of("version", 99);

    private final Documented documented = new Documented();
    private final Sandbox sandbox = Sandboxes.running(new Setup(Product.H2, TransactionMode.NONE));
    private final Client nobody = client(null);
    private final Client admin = client("admin");
    private final Client alice = client("alice");
    private final Client bob = client("bob");

    @Before
    public void switchOn() {
        new PeopleSite(admin).policy("MANAGER");
        new RecognitionSite(sandbox.url()).switchTo(true, false).policy(true, 100, "MONTH", "Asia/Shanghai");
    }

    @Test
    public void everyAnswerIsDocumentedAndNoOther() {
        long value = values();
        kudos(value);
        ledger();
        report();
        settings();

        documented.allWereSeen(path -> PATHS.matcher(path).find());
    }

    private long values() {
        String path = BASE + "/values";
        long id = check(201, admin.post(path, Map.of("name", "Clarity", "meaning", "Plain words")))
                .id();
        check(200, bob.get(path + "?active=true"));
        check(200, bob.get(path + "/export?format=json"));
        check(200, bob.get(path + "/" + id));
        check(200, bob.get(path + "/" + id + "/history"));
        check(200, admin.put(path + "/" + id, Map.of("version", 1, "meaning", "Plain and short words")));
        check(400, bob.get(path + "?active=perhaps"));
        check(400, bob.get(path + "/export?format=pdf"));
        check(400, admin.post(path, Map.of("name", "clarity")));
        check(400, admin.put(path + "/" + id, Map.of("name", "x")));
        check(403, bob.post(path, Map.of("name", "x")));
        check(403, bob.put(path + "/" + id, STALE));
        check(409, admin.put(path + "/" + id, STALE));
        for (String part : List.of("", "/export?format=csv", "/" + id, "/" + id + "/history")) {
            check(401, nobody.get(path + part));
        }
        check(401, nobody.post(path, Map.of("name", "x")));
        check(401, nobody.put(path + "/" + id, STALE));
        check(404, bob.get(path + "/" + MISSING));
        check(404, bob.get(path + "/" + MISSING + "/history"));
        check(404, admin.put(path + "/" + MISSING, STALE));
        return id;
    }

    private void kudos(long value) {
        String path = BASE + "/kudos";
        Map<String, Object> gift = gift("SHIP-1", "Thanks", "values", List.of(value), "points", 2);
        long id = check(201, bob.post(path, gift, "a key of thanks")).id();
        check(200, bob.get(path + "?project=SHIP&value=" + value));
        check(200, bob.get(path + "/export?format=json&issue=SHIP-1"));
        check(200, bob.get(path + "/" + id));
        check(200, bob.get(path + "/" + id + "/history"));
        check(200, bob.post(path + "/preview", gift));
        check(400, bob.get(path + "?from=soon"));
        check(400, bob.get(path + "/export?format=pdf"));
        check(400, bob.post(path, gift("SHIP-1", "")));
        check(400, bob.post(path + "/preview", gift("SHIP-1", "")));
        check(400, bob.delete(path + "/" + id));
        check(403, client("carol").delete(path + "/" + id + "?version=1"));
        check(404, bob.get(path + "?issue=NOPE-1"));
        check(404, bob.get(path + "/export?format=csv&project=NOPE"));
        check(404, bob.post(path, gift("NOPE-1", "x")));
        check(404, bob.post(path + "/preview", gift("NOPE-1", "x")));
        check(404, bob.delete(path + "/" + MISSING + "?version=1"));
        check(404, bob.get(path + "/" + MISSING));
        check(404, bob.get(path + "/" + MISSING + "/history"));
        check(409, bob.delete(path + "/" + id + "?version=99"));
        check(422, bob.post(path, gift("SHIP-1", "x", "to", List.of("bob"))));
        check(422, bob.post(path + "/preview", gift("SHIP-1", "x", "to", List.of("bob"))));
        for (String part : List.of("", "/export?format=csv", "/" + id, "/" + id + "/history")) {
            check(401, nobody.get(path + part));
        }
        check(401, nobody.post(path, gift));
        check(401, nobody.post(path + "/preview", gift));
        check(401, nobody.delete(path + "/" + id + "?version=1"));
        check(204, bob.delete(path + "/" + id + "?version=1"));
    }

    private void ledger() {
        for (String path : List.of(BASE + "/ledger?", BASE + "/ledger/export?format=json&")) {
            check(200, bob.get(path));
            check(400, bob.get(path + "period=soon"));
            check(401, nobody.get(path));
            check(404, bob.get(path + "person=carol"));
        }
    }

    private void report() {
        check(201, bob.post(BASE + "/kudos", gift("SHIP-1", "For the report")));
        for (String path : List.of(BASE + "/recognition/report?", BASE + "/recognition/report/export?format=json&")) {
            check(200, bob.get(path + "project=SHIP"));
            check(400, bob.get(path + "from=soon"));
            check(401, nobody.get(path));
            check(404, bob.get(path + "project=NOPE"));
        }
    }

    private void settings() {
        String policy = BASE + "/recognition/settings";
        int version = check(200, bob.get(policy)).version();
        check(200, admin.put(policy, Map.of("version", version, "period", "WEEK")));
        check(400, admin.put(policy, Map.of("version", version, "allowance", 0)));
        check(401, nobody.get(policy));
        check(401, nobody.put(policy, STALE));
        check(403, bob.put(policy, STALE));
        check(409, admin.put(policy, STALE));

        String project = BASE + "/projects/SHIP/recognition-settings";
        check(200, bob.get(project));
        int current = alice.get(project).version();
        check(200, alice.put(project, Map.of("version", current, "asks", true)));
        check(400, alice.put(project, Map.of("enabled", "yes")));
        check(401, nobody.get(project));
        check(401, nobody.put(project, STALE));
        check(403, bob.put(project, STALE));
        check(404, bob.get(project.replace("SHIP", "NOPE")));
        check(404, bob.put(project.replace("SHIP", "NOPE"), STALE));
        check(409, alice.put(project, STALE));
    }

    private Answer check(int status, Answer answer) {
        return documented.check(status, answer);
    }

    private Client client(String name) {
        return new Client(sandbox.url(), name);
    }
}
