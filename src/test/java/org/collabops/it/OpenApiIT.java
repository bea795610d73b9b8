package org.collabops.it;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.collabops.it.Client.Answer;
import org.collabops.it.Sandboxes.Setup;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.BothDatabases.Product;
import org.collabops.sandbox.db.TransactionMode;
import org.junit.Test;

/** Holds docs/rest/openapi.yaml to the running resources: nothing is missing on either side. */
public class OpenApiIT {
    private static final String BASE = "rest/collabops/1.0";
    private static final String SHIP = BASE + "/projects/SHIP/risk-settings";
    private static final String PLANT = BASE + "/projects/PLANT/risk-settings";
    private static final String NOWHERE = BASE + "/projects/NOPE/risk-settings";
    private static final long MISSING = 999_999_999L;

    private final OpenApi document = OpenApi.read();
    private final RestResources resources = new RestResources();
    private final Sandbox sandbox = Sandboxes.running(new Setup(Product.H2, TransactionMode.NONE));
    private final Client nobody = new Client(sandbox.url(), null);
    private final Client alice = new Client(sandbox.url(), "alice");
    private final Client bob = new Client(sandbox.url(), "bob");
    private final Client dave = new Client(sandbox.url(), "dave");
    private final Client erin = new Client(sandbox.url(), "erin");

    private final Set<String> answers = new TreeSet<>();

    @Test
    public void everyOperationIsDocumentedAndNoOther() {
        assertThat(resources.operations().keySet(), is(document.operations()));
    }

    @Test
    public void everyQueryParameterIsDocumentedAndNoOther() {
        resources.operations().forEach((operation, method) -> {
            Set<String> documented = document.queryParameters(operation);
            Set<String> known = RestResources.readsQuery(method)
                    ? known(documented, "", names -> bob.get(BASE + template(operation) + query(names)))
                    : RestResources.queryParameters(method);

            assertThat(operation, known, is(documented));
        });
    }

    @Test
    public void everyFieldOfARequestIsDocumentedAndNoOther() {
        long id = bob.raise(full()).id();
        Set<String> raising = document.requestFields("POST /risks");
        Set<String> changing = document.requestFields("PUT /risks/{id}");
        Set<String> assessing = document.requestFields("POST /risks", "inherent");
        Set<String> switching = document.requestFields("PUT /projects/{project}/risk-settings");

        assertThat(known(raising, "", names -> bob.raise(nulls(names))), is(raising));
        assertThat(known(changing, "", names -> bob.change(id, nulls(names))), is(changing));
        assertThat(known(assessing, "inherent.", names -> bob.raise(Map.of("inherent", nulls(names)))), is(assessing));
        assertThat(known(switching, "", names -> alice.put(SHIP, nulls(names))), is(switching));
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

        assertThat(answers, is(document.answers()));
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

    private void flags() {
        check(200, bob.get(BASE + "/flags?issue=SHIP-1"));
        check(401, nobody.get(BASE + "/flags?issue=SHIP-1"));
        check(404, bob.get(BASE + "/flags?issue=NOPE-1"));
    }

    private Answer check(int status, Answer answer) {
        String method = answer.response().request().method();
        String path = answer.response().uri().getPath();
        String operation = document.operation(method, path.substring(path.indexOf(BASE) + BASE.length()));
        assertThat(operation + ": " + answer.body(), answer.status(), is(status));
        if (status != 204 && status != 401) {
            assertThat(operation + " " + status, document.differences(operation, status, answer.json()), is(empty()));
        }
        answers.add(operation + " " + status);
        return answer;
    }

    /** Those names, of all that the code or the document could mean, that are not refused as unknown. */
    private Set<String> known(Set<String> documented, String prefix, Function<Set<String>, Answer> ask) {
        Set<String> names = new TreeSet<>(documented);
        names.addAll(resources.words());
        names.add("undocumented");
        Answer answer = ask.apply(names);
        assertThat(answer.body(), answer.status(), is(400));
        for (JsonNode error : answer.json().path("errors")) {
            if (error.path("message").asText().equals("There is no such field.")) {
                names.remove(error.path("field").asText().substring(prefix.length()));
            }
        }
        return names;
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

    private static Map<String, Object> nulls(Set<String> names) {
        Map<String, Object> body = new HashMap<>();
        names.forEach(name -> body.put(name, null));
        return body;
    }

    private static String query(Set<String> names) {
        return names.stream().map(name -> name + "=x").collect(joining("&", "?", ""));
    }

    private static String template(String operation) {
        return operation.substring(operation.indexOf(' ') + 1);
    }
}
