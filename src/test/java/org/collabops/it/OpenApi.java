package org.collabops.it;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** What docs/rest/openapi.yaml says, with its references followed. An operation is written {@code GET /risks/{id}}. */
final class OpenApi {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final String JSON = "/content/application~1json/schema";

    private final JsonNode document;

    private OpenApi(JsonNode document) {
        this.document = document;
    }

    static OpenApi read() {
        try {
            Object yaml = new Yaml().load(Files.readString(Path.of("docs", "rest", "openapi.yaml")));
            return new OpenApi(new ObjectMapper().valueToTree(yaml));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        document.get("paths").properties().forEach(path -> names(path.getValue())
                .filter(METHODS::contains)
                .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    /** The operation that answers such a request; a literal path goes before one with parameters. */
    String operation(String method, String path) {
        return operations().stream()
                .filter(operation -> operation.startsWith(method + " "))
                .filter(operation -> path.matches(template(operation).replaceAll("\\{[a-z]+}", "[^/]+")))
                .min((one, other) -> Boolean.compare(one.contains("{"), other.contains("{")))
                .orElseThrow(() -> new AssertionError(method + " " + path + " is not documented"));
    }

    /** Each operation with each of its statuses: {@code GET /risks 200}. */
    Set<String> answers() {
        return operations().stream()
                .flatMap(operation -> names(at(operation).get("responses")).map(status -> operation + " " + status))
                .collect(toCollection(TreeSet::new));
    }

    Set<String> queryParameters(String operation) {
        return parameters(operation, parameter -> true);
    }

    /** Those without which a request is refused. */
    Set<String> requiredParameters(String operation) {
        return parameters(operation, parameter -> parameter.path("required").asBoolean());
    }

    /** Those that cannot be any text: a number, yes or no, or one of a few words. */
    Set<String> limitedParameters(String operation) {
        return parameters(operation, parameter -> {
            JsonNode schema = resolved(parameter.get("schema"));
            JsonNode value = schema.has("items") ? resolved(schema.get("items")) : schema;
            return !value.path("type").asText().equals("string") || value.has("enum");
        });
    }

    private Set<String> parameters(String operation, Predicate<JsonNode> wanted) {
        return StreamSupport.stream(at(operation).path("parameters").spliterator(), false)
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .filter(wanted)
                .map(parameter -> parameter.get("name").asText())
                .collect(toCollection(TreeSet::new));
    }

    /** The names of the fields that a request may have, or of those in its field {@code within}. */
    Set<String> requestFields(String operation, String... within) {
        JsonNode schema = resolved(at(operation).at("/requestBody" + JSON));
        for (String field : within) {
            schema = resolved(schema.at("/properties/" + field));
        }
        return names(schema.path("properties")).collect(toCollection(TreeSet::new));
    }

    /** Where a body differs from what is said about the answer; empty when nothing is said about its body. */
    List<String> differences(String operation, int status, JsonNode body) {
        JsonNode answer = resolved(at(operation).at("/responses/" + status));
        List<String> differences = new ArrayList<>();
        JsonNode schema = answer.at(JSON);
        if (!schema.isMissingNode()) {
            compare("body", body, resolved(schema), differences);
        }
        return differences;
    }

    private void compare(String where, JsonNode value, JsonNode schema, List<String> differences) {
        if (value.isNull()) {
            if (!schema.path("nullable").asBoolean()) {
                differences.add(where + " is null");
            }
        } else if (schema.has("properties")) {
            Set<String> written = names(value).collect(toCollection(TreeSet::new));
            Set<String> documented = names(schema.get("properties")).collect(toCollection(TreeSet::new));
            if (!written.equals(documented)) {
                differences.add(where + " has " + written + ", documented are " + documented);
            }
            written.stream()
                    .filter(documented::contains)
                    .forEach(field -> compare(
                            where + "." + field,
                            value.get(field),
                            resolved(schema.get("properties").get(field)),
                            differences));
        } else if (schema.has("items")) {
            value.forEach(item -> compare(where + "[]", item, resolved(schema.get("items")), differences));
        } else if (!isOfType(value, schema)) {
            differences.add(where + " is " + value + ", documented is " + schema);
        }
    }

    private static boolean isOfType(JsonNode value, JsonNode schema) {
        boolean listed = !schema.has("enum")
                || StreamSupport.stream(schema.get("enum").spliterator(), false).anyMatch(value::equals);
        return listed
                && switch (schema.path("type").asText()) {
                    case "string" -> value.isTextual();
                    case "number" -> value.isNumber();
                    case "integer" -> value.isIntegralNumber();
                    case "object" -> value.isObject();
                    case "boolean" -> value.isBoolean();
                    default -> !schema.has("type");
                };
    }

    private JsonNode at(String operation) {
        String method = operation.substring(0, operation.indexOf(' ')).toLowerCase(Locale.ROOT);
        return document.get("paths").get(template(operation)).get(method);
    }

    private static String template(String operation) {
        return operation.substring(operation.indexOf(' ') + 1);
    }

    private JsonNode resolved(JsonNode node) {
        if (node.has("$ref")) {
            return resolved(document.at(node.get("$ref").asText().substring(1)));
        }
        if (!node.has("allOf")) {
            return node;
        }
        ObjectNode merged = node.deepCopy();
        merged.remove("allOf");
        node.get("allOf").forEach(part -> merged.setAll((ObjectNode) resolved(part)));
        return merged;
    }

    private static Stream<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false);
    }
}
