package org.collabops.it;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.collabops.it.Client.Answer;

/** Holds what the running resources say to docs/rest/openapi.yaml, and remembers which answers were seen. */
final class Documented {
    static final String BASE = "rest/collabops/1.0";

    private final OpenApi document = OpenApi.read();
    private final RestResources resources = new RestResources();
    private final Set<String> seen = new TreeSet<>();

    OpenApi document() {
        return document;
    }

    RestResources resources() {
        return resources;
    }

    /** That the answer has this status and the documented fields, and no others. */
    Answer check(int status, Answer answer) {
        String method = answer.response().request().method();
        String path = answer.response().uri().getPath();
        String operation = document.operation(method, path.substring(path.indexOf(BASE) + BASE.length()));
        assertThat(operation + ": " + answer.body(), answer.status(), is(status));
        if (status != 204 && status != 401) {
            assertThat(operation + " " + status, document.differences(operation, status, answer.json()), is(empty()));
        }
        seen.add(operation + " " + status);
        return answer;
    }

    /** That every documented answer of these operations was seen, and no other. */
    void allWereSeen(Predicate<String> operations) {
        Set<String> documented = new TreeSet<>(document.answers());
        documented.removeIf(answer -> !operations.test(answer.substring(answer.indexOf(' ') + 1)));
        Set<String> missing = new TreeSet<>(documented);
        missing.removeAll(seen);
        Set<String> undocumented = new TreeSet<>(seen);
        undocumented.removeAll(documented);
        assertThat("documented and not seen", missing, is(empty()));
        assertThat("seen and not documented", undocumented, is(empty()));
    }

    /** That the document names all fields of a request, or of its part {@code within}, and no others. */
    void fields(String operation, String within, Function<Map<String, Object>, Answer> ask) {
        Set<String> documented =
                within.isEmpty() ? document.requestFields(operation) : document.requestFields(operation, within);
        assertThat(
                operation,
                known(documented, within.isEmpty() ? "" : within + ".", names -> ask.apply(nulls(names, within))),
                is(documented));
    }

    /** That the document names all query parameters of an operation, and no others. */
    void queryParameters(String operation, Client client) {
        Set<String> documented = document.queryParameters(operation);
        Set<String> known = RestResources.readsQuery(resources.operations().get(operation))
                ? known(documented, "", names -> client.get(BASE + path(operation) + query(names)))
                : RestResources.queryParameters(resources.operations().get(operation));
        assertThat(operation, known, is(documented));
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

    private static Map<String, Object> nulls(Set<String> names, String within) {
        Map<String, Object> body = new HashMap<>();
        names.forEach(name -> body.put(name, null));
        return within.isEmpty() ? body : Map.of(within, body);
    }

    private static String query(Set<String> names) {
        return names.stream().map(name -> name + "=x").collect(joining("&", "?", ""));
    }

    /** An address of that form; whatever it names need not be there. */
    private static String path(String operation) {
        return operation.substring(operation.indexOf(' ') + 1).replaceAll("\\{[a-z]+}", "1");
    }
}
