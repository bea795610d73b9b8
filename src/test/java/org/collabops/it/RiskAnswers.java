package org.collabops.it;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.collabops.it.Client.Answer;
import org.collabops.sandbox.Sandbox;

/** Every answer of the resources around a risk: its treatment, its steps, the models. */
final class RiskAnswers {
    private static final String BASE = "rest/collabops/1.0";
    private static final String MODELS = BASE + "/risk-models";
    private static final long MISSING = 999_999_999L;

    private final BiFunction<Integer, Answer, Answer> check;
    private final Client nobody;
    private final Client admin;
    private final Client alice;
    private final Client bob;
    private final Client dave;

    RiskAnswers(Sandbox sandbox, BiFunction<Integer, Answer, Answer> check) {
        this.check = check;
        this.nobody = new Client(sandbox.url(), null);
        this.admin = new Client(sandbox.url(), "admin");
        this.alice = new Client(sandbox.url(), "alice");
        this.bob = new Client(sandbox.url(), "bob");
        this.dave = new Client(sandbox.url(), "dave");
    }

    void lists() {
        String number = bob.raise(Map.of("project", "SHIP", "title", "Vendor is late"))
                .json()
                .path("number")
                .asText();
        for (String path : List.of("/export?format=json&project=SHIP", "/numbered?project=SHIP&number=" + number)) {
            check(200, bob.risks(path));
            check(401, nobody.risks(path));
            check(404, bob.risks(path.replace("SHIP", "NOPE")));
        }
        check(400, bob.risks("/export?format=pdf&project=SHIP"));
        check(400, bob.risks("/numbered?project=SHIP"));
    }

    /** @param id of a risk of bob's in its first version */
    void treatment(long id) {
        Map<String, Object> causes = Map.of("version", 1, "causes", List.of(Map.of("name", "Weather", "share", 1)));
        Map<String, Object> controls = Map.of(
                "version",
                2,
                "controls",
                List.of(Map.of("issue", "SHIP-2", "side", "PREVENTIVE", "cause", 1, "effectivenessPercent", 50)));
        check(200, bob.put(risk(id, "/causes"), causes));
        check(200, bob.put(risk(id, "/controls"), controls));
        for (String part : List.of("/causes", "/controls")) {
            Map<String, Object> stale = part.equals("/causes") ? causes : with(controls, "version", 1);
            check(400, bob.put(risk(id, part), Map.of("version", 3)));
            check(401, nobody.put(risk(id, part), stale));
            check(403, dave.put(risk(id, part), stale));
            check(404, bob.put(risk(MISSING, part), stale));
            check(409, bob.put(risk(id, part), stale));
        }
        check(201, bob.post(risk(id, "/reviews"), Map.of("note", "As it was")));
        check(400, bob.post(risk(id, "/reviews"), Map.of("note", 7)));
        check(401, nobody.post(risk(id, "/reviews"), Map.of()));
        check(403, dave.post(risk(id, "/reviews"), Map.of()));
        check(404, bob.post(risk(MISSING, "/reviews"), Map.of()));
        for (String part : List.of("/causes", "/controls", "/reviews", "/explain")) {
            check(200, bob.risks("/" + id + part));
            check(401, nobody.risks("/" + id + part));
            check(404, bob.risks("/" + MISSING + part));
        }
        steps(id);
    }

    private void steps(long id) {
        Map<String, Object> accept = Map.of("reason", "Cheap", "until", "2099-12-31");
        check(400, alice.post(risk(id, "/acceptance"), Map.of("reason", "Cheap")));
        check(400, bob.post(risk(id, "/realise"), Map.of("version", "one")));
        check(409, alice.post(risk(id, "/acceptance"), with(accept, "version", 1)));
        check(409, bob.post(risk(id, "/realise"), Map.of("version", 1)));
        check(201, alice.post(risk(id, "/acceptance"), accept));
        check(201, alice.post(risk(id, "/realise"), Map.of()));
        check(422, alice.post(risk(id, "/acceptance"), accept));
        check(422, alice.change(id, Map.of("version", 6, "status", "TREATING")));
        check(200, alice.change(id, Map.of("version", 6, "status", "CLOSED")));
        check(422, bob.post(risk(id, "/realise"), Map.of()));
        for (String part : List.of("/acceptance", "/realise")) {
            Map<String, Object> body = part.equals("/realise") ? Map.of() : accept;
            check(401, nobody.post(risk(id, part), body));
            check(403, dave.post(risk(id, part), body));
            check(404, bob.post(risk(MISSING, part), body));
        }
    }

    void models() {
        Answer made = check(201, admin.post(MODELS, model()));
        String path = MODELS + "/" + made.id();
        check(200, admin.put(path, with(model(), "version", 1)));
        check(200, bob.get(MODELS));
        check(200, bob.post(MODELS + "/health", model()));
        for (String part : List.of("", "/versions", "/health")) {
            check(200, bob.get(path + part));
            check(401, nobody.get(path + part));
            check(404, bob.get(MODELS + "/" + MISSING + part));
        }
        check(400, admin.post(MODELS, with(model(), "bands", List.of())));
        check(400, bob.post(MODELS + "/health", Map.of()));
        check(400, admin.put(path, model()));
        check(401, nobody.get(MODELS));
        check(401, nobody.post(MODELS, model()));
        check(401, nobody.post(MODELS + "/health", model()));
        check(401, nobody.put(path, model()));
        check(403, bob.post(MODELS, model()));
        check(403, bob.put(path, with(model(), "version", 2)));
        check(404, admin.put(MODELS + "/" + MISSING, with(model(), "version", 1)));
        check(409, admin.put(path, with(model(), "version", 1)));
        check(422, admin.put(MODELS + "/1", with(model(), "version", 1)));
        deletedModel(made.id());
    }

    private void deletedModel(long id) {
        String path = MODELS + "/" + id;
        check(400, admin.send("DELETE", path, null));
        check(401, nobody.send("DELETE", path + "?version=2", null));
        check(403, bob.send("DELETE", path + "?version=2", null));
        check(404, admin.send("DELETE", MODELS + "/" + MISSING + "?version=1", null));
        check(409, admin.send("DELETE", path + "?version=1", null));
        check(422, admin.send("DELETE", MODELS + "/1?version=1", null));
        check(204, admin.send("DELETE", path + "?version=2", null));
        check(404, bob.get(path));
    }

    private Answer check(int status, Answer answer) {
        return check.apply(status, answer);
    }

    private static String risk(long id, String part) {
        return BASE + "/risks/" + id + part;
    }

    /** 2×2 by product. */
    static Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("name", "Two steps");
        model.put("mode", "PRODUCT");
        model.put("likelihoods", List.of("seldom", "often"));
        model.put("impacts", List.of("small", "big"));
        model.put(
                "levels",
                List.of(
                        Map.of("id", "SMALL", "name", "Small", "look", "LOW"),
                        Map.of("id", "BIG", "name", "Big", "look", "CRITICAL")));
        model.put(
                "bands",
                List.of(
                        Map.of("level", "SMALL", "from", 1, "until", 2),
                        Map.of("level", "BIG", "from", 3, "until", 4)));
        return model;
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
