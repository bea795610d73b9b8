package org.collabops.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.world.Audience;

/** Reads and writes to whom a comment or a worklog is restricted. */
final class Visibilities {
    private Visibilities() {}

    static Audience of(JsonNode body, Audience otherwise) {
        JsonNode visibility = body.path("visibility");
        if (visibility.isMissingNode() || visibility.isEmpty()) {
            return otherwise;
        }
        String value = visibility.path("value").asText();
        return switch (visibility.path("type").asText()) {
            case "group" -> Audience.group(value);
            case "role" -> Audience.role(value);
            default -> throw new RestFailure(
                    400, List.of(), Map.of("visibility", "Visibility type must be either 'group' or 'role'"));
        };
    }

    static void put(Map<String, Object> json, Audience audience) {
        if (audience.group() != null) {
            json.put("visibility", Map.of("type", "group", "value", audience.group()));
        } else if (audience.role() != null) {
            json.put("visibility", Map.of("type", "role", "value", audience.role()));
        }
    }
}
