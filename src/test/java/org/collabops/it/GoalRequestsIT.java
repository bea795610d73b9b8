package org.collabops.it;

import static org.collabops.it.Documented.BASE;

import java.util.Map;
import org.collabops.it.Client.Answer;
import org.collabops.it.Sandboxes.Setup;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.BothDatabases.Product;
import org.collabops.sandbox.db.TransactionMode;
import org.junit.Before;
import org.junit.Test;

/** Holds the fields that docs/rest/openapi.yaml names in requests about goals to those that are read. */
public class GoalRequestsIT {
    private final Documented documented = new Documented();
    private final Sandbox sandbox = Sandboxes.running(new Setup(Product.H2, TransactionMode.NONE));
    private final Client admin = new Client(sandbox.url(), "admin");
    private final Client alice = new Client(sandbox.url(), "alice");
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
    public void everyFieldOfARequestIsDocumentedAndNoOther() {
        posted("cycles");
        posted("spaces");
        posted("objectives");
        posted("key-results");
        posted("alignments");
        changed("cycles", cycle);
        changed("spaces", space);
        changed("objectives", objective);
        changed("key-results", keyResult);
        changed("alignments", alignment());
        documented.fields("POST /objectives/{id}/close", "", body -> close("close", body));
        documented.fields("POST /objectives/{id}/reopen", "", body -> close("reopen", body));
        documented.fields("POST /key-results/{id}/check-ins", "", this::checkIn);
        documented.fields(
                "POST /key-results/{id}/issues",
                "",
                body -> alice.post(path("key-results") + "/" + keyResult + "/issues", body));
        documented.fields("PUT /goals/pace-settings", "", body -> admin.put(BASE + "/goals/pace-settings", body));
        documented.fields(
                "PUT /projects/{project}/goal-settings",
                "",
                body -> alice.put(BASE + "/projects/SHIP/goal-settings", body));
    }

    private void posted(String things) {
        documented.fields("POST /" + things, "", body -> alice.post(path(things), body));
    }

    private void changed(String things, long id) {
        documented.fields("PUT /" + things + "/{id}", "", body -> alice.put(path(things) + "/" + id, body));
    }

    private long alignment() {
        long top = goals.objective(space, cycle, "Company");
        return GoalWriter.created(alice.post(
                path("alignments"), Map.of("child", "objective:" + objective, "parent", "objective:" + top)));
    }

    private Answer close(String move, Map<String, Object> body) {
        return alice.post(path("objectives") + "/" + objective + "/" + move, body);
    }

    private Answer checkIn(Map<String, Object> body) {
        return alice.post(path("key-results") + "/" + keyResult + "/check-ins", body);
    }

    private static String path(String things) {
        return BASE + "/" + things;
    }
}
