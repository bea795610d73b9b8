package org.collabops.it;

import static org.collabops.it.Documented.BASE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.it.Client.Answer;
import org.collabops.it.Sandboxes.Setup;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.BothDatabases.Product;
import org.collabops.sandbox.db.TransactionMode;
import org.junit.Test;

/** Holds docs/rest/openapi.yaml to the running resources: nothing is missing on either side. */
public class OpenApiIT {
    private static final String SHIP = BASE + "/projects/SHIP/risk-settings";
    private static final String PLANT = BASE + "/projects/PLANT/risk-settings";
    private static final String NOWHERE = BASE + "/projects/NOPE/risk-settings";
    private static final long MISSING = 999_999_999L;

    private final Documented documented = new Documented();
    private final OpenApi document = documented.document();
    private final Sandbox sandbox = Sandboxes.running(new Setup(Product.H2, TransactionMode.NONE));
    private final Client nobody = new Client(sandbox.url(), null);
    private final Client alice = new Client(sandbox.url(), "alice");
    private final Client bob = new Client(sandbox.url(), "bob");
    private final Client dave = new Client(sandbox.url(), "dave");
    private final Client erin = new Client(sandbox.url(), "erin");

    @Test
    public void everyOperationIsDocumentedAndNoOther() {
        assertThat(documented.resources().operations().keySet(), is(document.operations()));
    }

    @Test
    public void everyQueryParameterIsDocumentedAndNoOther() {
        document.operations().forEach(operation -> documented.queryParameters(operation, bob));
    }

    @Test
    public void everyFieldOfARequestIsDocumentedAndNoOther() {
        long id = bob.raise(full()).id();

        documented.fields("POST /risks", "", bob::raise);
        documented.fields("PUT /risks/{id}", "", change -> bob.change(id, change));
        documented.fields("POST /risks", "inherent", bob::raise);
        documented.fields("PUT /projects/{project}/risk-settings", "", change -> alice.put(SHIP, change));
    }

    @Test
    public void aRequestMayHaveEveryDocumentedField() {
        Map<String, Object> risk = full();
        Map<String, Object> assessment = new HashMap<>(Map.of("likelihood", 4, "impact", 5, "score", 1));
        assessment.put("level", Map.of("id", "LOW"));
        assessment.put("model", 1);
        assessment.put("modelVersion", 1);
        assessment.put("mode", "COMPUTED");
        assessment.put("reason", "none");
        risk.put("inherent", assessment);
        risk.put("residual", Map.of("mode", "COMPUTED"));
        risk.put("acceptance", null);
        risk.putAll(Map.of(
                "lastReview", "never", "id", 7, "number", "R-7", "version", 3, "mayChange", true, "mayManage", true));
        risk.putAll(Map.of("raisedBy", Map.of("name", "carol"), "changedAt", "never", "changedBy", "carol"));
        assertThat(risk.keySet(), is(document.requestFields("POST /risks")));
        assertThat(assessment.keySet(), is(document.requestFields("POST /risks", "inherent")));

        Answer raised = bob.raise(risk);

        assertThat(raised.body(), raised.status(), is(201));
        assertThat(raised.json().at("/inherent/score").asInt(), is(20));
        assertThat(raised.json().at("/raisedBy/name").asText(), is("bob"));
    }

    @Test
    public void everyAnswerIsDocumentedAndNoOther() {
        Answer risk = bob.raise(full());
        risk.json().properties().stream()
                .filter(field -> !Set.of("acceptance", "lastReview").contains(field.getKey()))
                .forEach(field ->
                        assertThat(field.getKey() + " is set", field.getValue().isNull(), is(false)));
        long id = risk.id();

        check(201, risk);
        check(200, bob.risks("?project=SHIP"));
        check(200, bob.risks("/summary?project=SHIP"));
        check(200, bob.risks("/" + id));
        check(200, bob.change(id, Map.of("version", 1, "status", "TREATING")));
        check(200, bob.risks("/" + id + "/history"));
        refusals(id);
        check(204, alice.delete(id, 2));
        RiskAnswers around = new RiskAnswers(sandbox, this::check);
        around.lists();
        around.treatment(bob.raise(bare()).id());
        around.models();
        settings();
        flags();
        outcomes();

        documented.allWereSeen(path -> path.startsWith("/risks")
                || path.contains("risk-")
                || path.startsWith("/flags")
                || path.startsWith("/outcomes"));
    }

    private void refusals(long id) {
        Map<String, Object> stale = Map.of("version", 1, "title", "Too late");
        check(400, bob.risks("?orderBy=id"));
        check(400, bob.risks("/summary?level=loud"));
        check(400, bob.raise(Map.of("project", "SHIP")));
        check(400, bob.change(id, Map.of("title", "x")));
        check(400, alice.delete(id, -1));
        for (String path : List.of("", "/summary", "/" + id, "/" + id + "/history")) {
            check(401, nobody.risks(path));
        }
        check(401, nobody.raise(full()));
        check(401, nobody.change(id, stale));
        check(401, nobody.delete(id, 2));
        check(403, dave.raise(full()));
        check(403, dave.change(id, stale));
        check(403, bob.delete(id, 2));
        for (String path :
                List.of("?project=NOPE", "/summary?issue=NOPE-1", "/" + MISSING, "/" + MISSING + "/history")) {
            check(404, bob.risks(path));
        }
        check(404, bob.raise(Map.of("project", "NOPE", "title", "x")));
        check(404, bob.change(MISSING, stale));
        check(404, bob.delete(MISSING, 1));
        check(409, bob.change(id, stale));
        check(409, alice.delete(id, 1));
    }

    private void settings() {
        int version = check(200, erin.get(PLANT)).version();
        check(200, erin.put(PLANT, Map.of("enabled", false, "version", version)));
        try {
            check(422, bob.raise(Map.of("project", "PLANT", "title", "x")));
            check(409, erin.put(PLANT, Map.of("enabled", true, "version", version)));
        } finally {
            erin.put(PLANT, Map.of("enabled", true, "version", version + 1));
        }
        Map<String, Object> change = Map.of("enabled", true, "version", 0);
        check(400, erin.put(PLANT, Map.of("enabled", "yes")));
        check(401, nobody.get(PLANT));
        check(401, nobody.put(PLANT, change));
        check(403, bob.put(PLANT, change));
        check(404, bob.get(NOWHERE));
        check(404, bob.put(NOWHERE, change));
    }

    private void outcomes() {
        Client admin = new Client(sandbox.url(), "admin");
        for (String path : List.of("/outcomes?", "/outcomes/export?format=json&")) {
            check(200, admin.get(BASE + path));
            check(400, admin.get(BASE + path + "outcome=LATER"));
            check(401, nobody.get(BASE + path));
            check(403, bob.get(BASE + path));
        }
    }

    private void flags() {
        check(200, bob.get(BASE + "/flags?issue=SHIP-1"));
        check(400, bob.get(BASE + "/flags?issue=SHIP-1&after=abc"));
        check(401, nobody.get(BASE + "/flags?issue=SHIP-1"));
        check(404, bob.get(BASE + "/flags?issue=NOPE-1"));
    }

    private Answer check(int status, Answer answer) {
        return documented.check(status, answer);
    }

    /** A risk with every field that people fill in. */
    private static Map<String, Object> full() {
        Map<String, Object> risk = new HashMap<>();
        risk.put("project", "SHIP");
        risk.put("issue", "SHIP-1");
        risk.put("title", "Vendor is late");
        risk.put("description", "As last year");
        risk.put("category", "technical");
        risk.put("kind", "THREAT");
        risk.put("inherent", Map.of("likelihood", 4, "impact", 5));
        risk.put("owner", "bob");
        risk.put("status", "OPEN");
        risk.put("response", "REDUCE");
        risk.put("reviewDate", "2026-12-08");
        risk.put("causes", List.of(Map.of("id", 1, "name", "Weather", "share", 1)));
        risk.put(
                "controls",
                List.of(Map.of("issue", "SHIP-2", "side", "PREVENTIVE", "cause", 1, "effectivenessPercent", 50)));
        return risk;
    }

    private static Map<String, Object> bare() {
        return Map.of("project", "SHIP", "title", "Vendor is late", "inherent", Map.of("likelihood", 4, "impact", 5));
    }
}
