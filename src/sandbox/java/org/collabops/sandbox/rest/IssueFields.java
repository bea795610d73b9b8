package org.collabops.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.collabops.sandbox.world.Constant;
import org.collabops.sandbox.world.ConstantKind;
import org.collabops.sandbox.world.World;

/** Reads the {@code fields} and {@code update} of a request into what forms would send. */
final class IssueFields {
    private static final Map<String, ConstantKind> CONSTANTS = Map.of(
            "issuetype", ConstantKind.TYPE,
            "priority", ConstantKind.PRIORITY,
            "resolution", ConstantKind.RESOLUTION);
    private static final Set<String> APART = Set.of("comment", "worklog", "issuelinks");

    private final World world;

    IssueFields(World world) {
        this.world = world;
    }

    /** @param before the values that a list has, for {@code add} and {@code remove} */
    Map<String, String> of(JsonNode body, Function<String, List<String>> before) {
        Map<String, String> values = new LinkedHashMap<>();
        body.path("fields").properties().forEach(field -> {
            values.put(field.getKey(), text(field.getKey(), field.getValue()));
        });
        body.path("update").properties().forEach(field -> {
            if (!APART.contains(field.getKey())) {
                values.put(field.getKey(), updated(field.getKey(), field.getValue(), before));
            }
        });
        return values;
    }

    /** The bodies of {@code update} that add one of what is apart from the fields. */
    static List<JsonNode> added(JsonNode body, String apart) {
        return StreamSupport.stream(body.path("update").path(apart).spliterator(), false)
                .map(change -> change.path("add"))
                .filter(JsonNode::isObject)
                .toList();
    }

    private String updated(String name, JsonNode changes, Function<String, List<String>> before) {
        List<String> values = new ArrayList<>(before.apply(name));
        for (JsonNode change : changes) {
            if (change.has("set")) {
                values = lines(text(name, change.get("set")), name);
            } else if (change.has("add")) {
                values.add(text(name, change.get("add")));
            } else if (change.has("remove")) {
                values.remove(text(name, change.get("remove")));
            } else {
                throw new RestFailure(400, List.of(), Map.of(name, "Unsupported operation on field '" + name + "'"));
            }
        }
        return String.join(separator(name), values);
    }

    private static List<String> lines(String text, String name) {
        return new ArrayList<>(text.isEmpty() ? List.of() : Arrays.asList(text.split(separator(name))));
    }

    private static String separator(String name) {
        return name.equals("labels") ? " " : "\n";
    }

    private String text(String name, JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(item -> text(name, item))
                    .collect(Collectors.joining(separator(name)));
        }
        if (!value.isObject()) {
            return value.asText();
        }
        if (CONSTANTS.containsKey(name) && !value.has("id")) {
            return constantId(name, value.path("name").asText());
        }
        for (String reference : List.of("id", "key", "name")) {
            if (value.hasNonNull(reference)) {
                return value.get(reference).asText();
            }
        }
        return "";
    }

    private String constantId(String field, String name) {
        return world.constants().all(CONSTANTS.get(field)).stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .map(Constant::getId)
                .orElse(name);
    }
}
