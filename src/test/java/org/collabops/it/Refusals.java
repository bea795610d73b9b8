package org.collabops.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.collabops.it.Client.Answer;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.Sql;

/** Collects what is wrong with refusals: each names its field and its reason, and leaves no row anywhere. */
final class Refusals {
    private final Sql sql;
    private final List<String> differences = new ArrayList<>();

    Refusals(Sandbox sandbox) {
        this.sql = new Sql(sandbox.database().jira());
    }

    List<String> differences() {
        return differences;
    }

    void refused(String what, int status, String field, Supplier<Answer> request) {
        Answer answer = stored(what, request);
        List<String> fields = answer.json().path("errors").findValuesAsText("field");
        if (answer.status() != status || !fields.equals(List.of(field))) {
            differences.add(what + " is answered " + answer.status() + " " + answer.body());
        }
        for (JsonNode error : answer.json().path("errors")) {
            if (error.path("message").asText().isBlank()) {
                differences.add(what + " is answered without a reason");
            }
        }
    }

    /** What is based on an older version than the present one. */
    void stale(String what, Supplier<Answer> request) {
        Answer answer = stored(what, request);
        if (answer.status() != 409 || answer.json().path("current").isMissingNode()) {
            differences.add(what + " is answered " + answer.status() + " " + answer.body());
        }
    }

    private Answer stored(String what, Supplier<Answer> request) {
        Map<String, Long> before = rows();
        Answer answer = request.get();
        Map<String, Long> after = rows();
        if (!after.equals(before)) {
            after.entrySet().removeAll(before.entrySet());
            differences.add(what + " is stored: " + after);
        }
        return answer;
    }

    /** How many rows each table of the app holds. */
    Map<String, Long> rows() {
        Map<String, Long> rows = new HashMap<>();
        sql.list(
                        "select table_name from information_schema.tables where table_name like ?",
                        row -> row.getString(1),
                        "AO%")
                .forEach(table -> rows.put(table, sql.number("select count(*) from \"" + table + "\"")));
        return rows;
    }
}
