package org.collabops.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Fills in what a step of the demo's story leaves open: {@code ${risk.id}} is a field of an earlier answer that was kept
 * as {@code risk}, {@code ${today+14}} a day; a text of the form {@code {"en": …, "zh": …}} is taken in the language of
 * the site.
 */
final class StoryVariables {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?:\\.(\\w+)|([+-]\\d+))?}");

    private final Locale language;
    private final LocalDate today;
    private final Map<String, JsonNode> kept = new HashMap<>();

    StoryVariables(Locale language, LocalDate today) {
        this.language = language;
        this.today = today;
    }

    void keep(String name, JsonNode answer) {
        kept.put(name, answer);
    }

    /** As {@link #filled(JsonNode)}; numbers are written as texts. */
    Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new HashMap<>();
        object.properties()
                .forEach(field ->
                        texts.put(field.getKey(), filled(field.getValue()).asText()));
        return texts;
    }

    JsonNode filled(JsonNode node) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (node.isTextual()) {
            return exact(node.asText());
        }
        if (node.isObject() && node.has("en") && node.has("zh")) {
            return node.get(language.getLanguage().equals("zh") ? "zh" : "en");
        }
        if (node.isObject()) {
            var object = nodes.objectNode();
            node.properties().forEach(field -> object.set(field.getKey(), filled(field.getValue())));
            return object;
        }
        if (node.isArray()) {
            var array = nodes.arrayNode();
            node.forEach(each -> array.add(filled(each)));
            return array;
        }
        return node;
    }

    String filled(String text) {
        return VARIABLE.matcher(text).replaceAll(this::value);
    }

    /** A text that is nothing but a variable takes its value as it is, number or not. */
    private JsonNode exact(String text) {
        var variable = VARIABLE.matcher(text);
        return variable.matches() && variable.group(2) != null
                ? kept.get(variable.group(1)).get(variable.group(2))
                : JsonNodeFactory.instance.textNode(filled(text));
    }

    private String value(MatchResult variable) {
        if (variable.group(1).equals("today")) {
            return today.plusDays(variable.group(3) == null ? 0 : Integer.parseInt(variable.group(3)))
                    .toString();
        }
        return kept.get(variable.group(1)).get(variable.group(2)).asText();
    }
}
