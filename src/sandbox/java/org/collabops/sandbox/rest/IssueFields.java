package org.collabops.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.collabops.sandbox.world.Constant;
import org.collabops.sandbox.world.ConstantKind;
import org.collabops.sandbox.world.World;

/** Reads the {@code fields} of a request into what forms would send. */
final class IssueFields {
    private static final Map<String, ConstantKind> CONSTANTS = Map.of(
            "issuetype", ConstantKind.TYPE,
            "priority", ConstantKind.PRIORITY,
            "resolution", ConstantKind.RESOLUTION);

    private final World world;

    IssueFields(World world) {
        this.world = world;
    }

    Map<String, String> of(JsonNode fields) {
        Map<String, String> values = new LinkedHashMap<>();
        fields.properties().forEach(field -> values.put(field.getKey(), text(field.getKey(), field.getValue())));
        return values;
    }

    private String text(String name, JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(item -> text(name, item))
                    .collect(Collectors.joining(name.equals("labels") ? " " : "\n"));
        }
        if (!value.isObject()) {
            return value.asText();
        }
        if (CONSTANTS.containsKey(name) && !value.has("id")) {
            return constantId(name, value.path("name").asText());
        }
        for (String reference : new String[] {"id", "key", "name"}) {
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
