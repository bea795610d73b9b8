package org.collabops.it;

import static org.collabops.it.Documented.BASE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.collabops.it.Client.Answer;
import org.collabops.it.Sandboxes.Setup;
import org.collabops.risks.RiskModel;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.BothDatabases.Product;
import org.collabops.sandbox.db.TransactionMode;
import org.junit.Before;
import org.junit.Test;

/** Whatever stands in a documented query parameter that cannot stand there is refused by the parameter's name. */
public class QueryParametersIT {
    private static final Map<String, String> GOOD = Map.of(
            "project",
            "SHIP",
            "issue",
            "SHIP-1",
            "format",
            "csv",
            "version",
            "1",
            "number",
            "R-1",
            "person",
            "admin",
            "from",
            "2026-11-02",
            "until",
            "2026-11-29");
    /** What is asked of a team or else of one of these. */
    private static final Map<String, String> SCOPE =
            Map.of("capacity", "person", "overload", "person", "plan-vs-actual", "project", "utilisation", "project");

    private static final List<String> BAD = List.of("x", "-1", "99999999999999999999", "1.5");

    private final OpenApi document = OpenApi.read();
    private final Sandbox sandbox = Sandboxes.running(new Setup(Product.H2, TransactionMode.NONE));
    private final Client admin = new Client(sandbox.url(), "admin");
    private final Map<String, Long> ids = new TreeMap<>();

    @Before
    public void things() {
        GoalWriter goals = new GoalWriter(admin, admin);
        goals.switchOn("SHIP");
        long cycle = goals.cycle();
        long space = goals.space("SHIP");
        long objective = goals.objective(space, cycle, "Ship on time");
        long above = goals.objective(space, cycle, "Grow");
        ids.put("cycles", cycle);
        ids.put("spaces", space);
        ids.put("objectives", objective);
        ids.put("key-results", goals.metric(objective));
        ids.put(
                "alignments",
                admin.post(
                                BASE + "/alignments",
                                Map.of("child", "objective:" + objective, "parent", "objective:" + above))
                        .id());
        ids.put("risk-models", RiskModel.BUILT_IN);
        ids.put("risks", admin.raise(Map.of("project", "SHIP", "title", "x")).id());
        people();
        thanks();
    }

    private void people() {
        switchOn("people");
        add("schedules", Map.of("validFrom", "2020-01-06", "weekdayMinutes", List.of(480, 480, 480, 480, 480, 0, 0)));
        add("leave", Map.of("from", "2026-11-03", "until", "2026-11-03"));
        add("holiday-calendars", Map.of("name", "Free days"));
        add("teams", Map.of("name", "Crew", "leads", List.of("admin")));
        admin.post(BASE + "/teams/" + ids.get("teams") + "/members", Map.of("person", "admin", "from", "2020-01-01"));
        Map<String, Object> planned = new TreeMap<>(Map.of("person", "admin", "target", Map.of("project", "SHIP")));
        planned.putAll(Map.of("from", "2026-11-02", "until", "2026-11-06", "mode", "PERCENT", "amount", 50));
        add("allocations", planned);
    }

    private void thanks() {
        switchOn("recognition");
        add("values", Map.of("name", "Trust"));
        add("kudos", Map.of("project", "SHIP", "to", List.of("bob"), "message", "For your help"));
    }

    private void switchOn(String feature) {
        String settings = BASE + "/projects/SHIP/" + feature + "-settings";
        int version = admin.get(settings).json().path("version").asInt();
        admin.put(settings, Map.of("enabled", true, "version", version));
    }

    private void add(String kind, Map<String, Object> thing) {
        ids.put(kind, admin.post(BASE + "/" + kind, thing).id());
    }

    @Test
    public void aValueThatAParameterCannotHaveIsRefusedByItsName() {
        List<String> accepted = new ArrayList<>();
        int asked = 0;
        for (String operation : document.operations()) {
            for (String name : document.limitedParameters(operation)) {
                for (String bad : BAD) {
                    asked++;
                    Answer answer = ask(operation, name, bad);
                    List<String> fields = answer.status() == 400
                            ? answer.json().path("errors").findValuesAsText("field")
                            : List.of();
                    if (!fields.equals(List.of(name))) {
                        accepted.add(operation + " " + name + "=" + bad + ": " + answer.status() + " " + answer.body());
                    }
                }
            }
        }
        assertThat(String.join("\n", accepted), accepted, is(empty()));
        assertThat(asked, is(greaterThan(300)));
    }

    private Answer ask(String operation, String name, String bad) {
        String path = operation.substring(operation.indexOf(' ') + 1);
        String thing = path.split("/")[1];
        Map<String, String> query = new TreeMap<>();
        document.requiredParameters(operation).forEach(required -> query.put(required, GOOD.get(required)));
        if (SCOPE.containsKey(thing) && !name.equals("team")) {
            query.put(SCOPE.get(thing), GOOD.get(SCOPE.get(thing)));
        }
        query.put(name, bad);
        String address = BASE
                + path.replace("{id}", String.valueOf(ids.get(thing))).replace("{number}", "1")
                + query.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                        .collect(Collectors.joining("&", "?", ""));
        return operation.startsWith("DELETE ") ? admin.delete(address) : admin.get(address);
    }
}
