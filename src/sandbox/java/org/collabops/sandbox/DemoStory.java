package org.collabops.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.collabops.sandbox.host.InstalledApp;
import org.collabops.sandbox.host.RestAnswer;
import org.collabops.sandbox.world.TransitionPart;
import org.collabops.sandbox.world.World;

/**
 * What the demo's people did with the app before the newcomer came. Each step of {@code demo/story.json} is a request to
 * the app's own REST in the name of one of them, a part of the app that is added to a transition, or a transition that
 * somebody takes; {@link StoryVariables} says what a step may leave open. A request with {@code daysAgo} finds the app's
 * clock that many days back.
 */
final class DemoStory {
    private static final String STEPS = "/demo/story.json";
    private static final int FIRST_FAILURE = 300;
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final int GLANCES = 1500;

    private final InstalledApp app;
    private final World world;
    private final StoryClock clock;
    private final DemoWorkflow workflow;
    private final StoryVariables variables;
    private final ObjectMapper json = new ObjectMapper();

    DemoStory(InstalledApp app, World world, Locale language, StoryClock clock) {
        this.app = app;
        this.world = world;
        this.clock = clock;
        this.workflow = new DemoWorkflow(world);
        this.variables = new StoryVariables(language, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
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
        if (step.has("add")) {
            workflow.add(
                    TransitionPart.valueOf(step.get("add").asText()),
                    variables.filled(step.get("on")).asText(),
                    step.get("class").asText(),
                    variables.texts(step.get("arguments")));
        } else if (step.has("transition")) {
            isTransitioned(step);
        } else {
            isAsked(step);
        }
    }

    private void isAsked(JsonNode step) throws IOException {
        logIn(step);
        String path = variables.filled(step.get("path").asText());
        String method = step.path("method").asText("POST");
        String body = json.writeValueAsString(variables.filled(step.get("body")));
        clock.goBack(Duration.ofDays(step.path("daysAgo").asLong()));
        JsonNode answer = answered(method, path, body);
        clock.returnToNow();
        if (step.has("keep")) {
            variables.keep(step.get("keep").asText(), answer);
        }
    }

    /** What the transition leads to is awaited, so that the next step finds it done. */
    private void isTransitioned(JsonNode step) throws IOException {
        logIn(step);
        String issue = step.get("issue").asText();
        workflow.take(
                world.authentication().getLoggedInUser(),
                issue,
                variables.filled(step.get("transition")).asText(),
                step.has("fields") ? variables.texts(step.get("fields")) : Map.of());
        for (int glance = 0; glance < GLANCES; glance++) {
            if (!answered("GET", "flags?issue=" + issue, null).get("pending").asBoolean()) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("What follows from " + step + " takes too long");
    }

    private void logIn(JsonNode step) {
        world.authentication()
                .setLoggedInUser(world.users().byName(step.get("as").asText()));
    }

    private JsonNode answered(String method, String path, String body) throws IOException {
        RestAnswer answer = app.call(method, path, body);
        if (answer.status() >= FIRST_FAILURE) {
            throw new IllegalStateException("The app answered " + answer + " to " + method + " " + path);
        }
        return json.readTree(answer.body());
    }

    private static void pause() {
        try {
            Thread.sleep(GLANCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
