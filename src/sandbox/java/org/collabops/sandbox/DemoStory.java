package org.collabops.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.collabops.sandbox.host.InstalledApp;
import org.collabops.sandbox.host.RestAnswer;
import org.collabops.sandbox.world.World;

/**
 * What the demo's people did with the app before the newcomer came: each step of {@code demo/story.json} is a request
 * to the app's own REST in the name of one of them.
 *
 * <p>{@code ${risk.id}} in a path or a text is a field of an earlier answer that was kept as {@code risk},
 * {@code ${today+14}} a day; a text of the form {@code {"en": …, "zh": …}} is taken in the language of the site.
 */
final class DemoStory {
    private static final String STEPS = "/demo/story.json";
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?:\\.(\\w+)|([+-]\\d+))?}");
    private static final int FIRST_FAILURE = 300;

    private final InstalledApp app;
    private final World world;
    private final Locale language;
    private final LocalDate today;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, JsonNode> kept = new HashMap<>();

    DemoStory(InstalledApp app, World world, Locale language, Clock clock) {
        this.app = app;
        this.world = world;
        this.language = language;
        this.today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Any other app is left as it starts. */
    void tell() {
        if (!FeatureSwitch.isFor(app)) {
            return;
        }
        try (var steps = DemoStory.class.getResourceAsStream(STEPS)) {
            for (JsonNode step : json.readTree(steps)) {
                happens(step);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            world.authentication().clearLoggedInUser();
        }
    }

    private void happens(JsonNode step) throws IOException {
        world.authentication()
                .setLoggedInUser(world.users().byName(step.get("as").asText()));
        String path = filled(step.get("path").asText());
        String method = step.path("method").asText("POST");
        RestAnswer answer = app.call(method, path, json.writeValueAsString(filled(step.get("body"))));
        if (answer.status() >= FIRST_FAILURE) {
            throw new IllegalStateException("The app answered " + answer + " to " + method + " " + path);
        }
        if (step.has("keep")) {
            kept.put(step.get("keep").asText(), json.readTree(answer.body()));
        }
    }

    private JsonNode filled(JsonNode node) {
        JsonNodeFactory nodes = json.getNodeFactory();
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

    /** A text that is nothing but a variable takes its value as it is, number or not. */
    private JsonNode exact(String text) {
        var variable = VARIABLE.matcher(text);
        return variable.matches() && variable.group(2) != null
                ? kept.get(variable.group(1)).get(variable.group(2))
                : json.getNodeFactory().textNode(filled(text));
    }

    private String filled(String text) {
        return VARIABLE.matcher(text).replaceAll(this::value);
    }

    private String value(MatchResult variable) {
        if (variable.group(1).equals("today")) {
            return today.plusDays(variable.group(3) == null ? 0 : Integer.parseInt(variable.group(3)))
                    .toString();
        }
        return kept.get(variable.group(1)).get(variable.group(2)).asText();
    }
}
