package org.collabops.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One object of an issue file: what is absent, empty or unreadable is null, because real exports hold all three. */
record JsonLine(JsonNode node) {
    /** NUL is the one character that PostgreSQL cannot store. */
    String text(String name) {
        String text = node.path(name).asText("").replace("\u0000", "").strip();
        return text.isEmpty() || text.equals("null") ? null : text;
    }

    String text(String name, int longest) {
        String text = text(name);
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    Instant moment(String name) {
        try {
            String text = text(name);
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    LocalDate day(String name) {
        try {
            String text = text(name);
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    String number(String name) {
        return node.path(name).isNumber() ? String.valueOf(node.path(name).asLong()) : null;
    }

    boolean flag(String name) {
        return node.path(name).asBoolean();
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : node.path(name)) {
            String text = item.asText("").replace("\u0000", "").strip();
            if (!text.isEmpty() && !texts.contains(text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    List<JsonLine> objects(String name) {
        List<JsonLine> objects = new ArrayList<>();
        node.path(name).forEach(item -> objects.add(new JsonLine(item)));
        return objects;
    }
}
