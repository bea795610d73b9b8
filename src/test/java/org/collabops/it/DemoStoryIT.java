package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.iterableWithSize;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Whoever opens the demo sees an app that is lived in, in the site's language. */
public class DemoStoryIT {
    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    @Test
    public void theStoryIsToldInEnglish() throws Exception {
        assertThat(told(Locale.ENGLISH), containsString("Baltic Freight is not on the new interface"));
    }

    @Test
    public void theStoryIsToldInChinese() throws Exception {
        assertThat(told(Locale.SIMPLIFIED_CHINESE), containsString("旧接口关闭时"));
    }

    /** The titles of what the demo's people wrote down. */
    private String told(Locale language) throws Exception {
        Options options = Options.forTest(PackagedJar.path(), home.getRoot().toPath())
                .withStory(true)
                .withLanguage(language);
        try (Sandbox sandbox = Sandbox.start(options)) {
            Client alice = new Client(sandbox.url(), "alice");
            JsonNode risks = alice.risks("").json();
            assertThat(risks.get("total").asInt(), is(greaterThan(7)));
            theControlsThatAreDoneLowerTheGravestRisk(alice);
            everyGoalHasProgress(alice);
            whatEachIssueServesIsToldOnIt(alice);
            whatTransitionsLedToIsSeenByTheAdministrator(sandbox);
            whoeverTransitionedIsToldWhatFollowed(sandbox);
            peopleThankEachOther(alice);
            assertThat(sandbox.violations().seen(), is(empty()));
            return risks.findValuesAsText("title").toString();
        }
    }

    /** 4 × 5 × (0.6 + 0.4 × 0.25): only SHIP-11 is done. */
    private static void theControlsThatAreDoneLowerTheGravestRisk(Client alice) {
        JsonNode risk = alice.risks("?issue=SHIP-10").json().at("/values/0");
        assertThat(risk.at("/inherent/level/id").asText(), is("CRITICAL"));
        assertThat(risk.at("/residual/score").asDouble(), is(14.0));
        assertThat(risk.at("/residual/level/id").asText(), is("HIGH"));
        assertThat(risk.at("/controls"), is(iterableWithSize(3)));
        assertThat(risk.at("/lastReview/by/name").asText(), is("alice"));
    }

    private static void everyGoalHasProgress(Client alice) {
        JsonNode objectives = values(alice, "objectives?maxResults=50");
        for (JsonNode objective : objectives) {
            boolean active = objective.get("state").asText().equals("ACTIVE");
            assertThat(
                    objective.toString(),
                    objective.at("/progress/countedPercent").isNumber(),
                    is(active));
        }
        JsonNode keyResults = values(alice, "key-results?maxResults=50");
        assertThat(
                new HashSet<>(keyResults.findValuesAsText("type")), is(Set.of("METRIC", "MILESTONE", "ISSUES", "JQL")));
        assertThat(
                new HashSet<>(keyResults.findValuesAsText("direction")),
                hasItems("INCREASE", "DECREASE", "RANGE", "AT_MOST", "AT_LEAST"));
    }

    /** A sub-task serves what its parent serves. */
    private static void whatEachIssueServesIsToldOnIt(Client alice) {
        assertThat(values(alice, "key-results?issue=SHIP-10"), is(iterableWithSize(2)));
        assertThat(values(alice, "key-results?issue=SHIP-12"), is(iterableWithSize(2)));
        assertThat(values(alice, "key-results?issue=PLANT-7"), is(iterableWithSize(1)));
        assertThat(alice.risks("?controlledBy=SHIP-12").status(), is(200));
    }

    /** Blocked twice by bob, started by feng and carol, finished by bob and feng. */
    private static void whatTransitionsLedToIsSeenByTheAdministrator(Sandbox sandbox) {
        Set<String> outcomes = new TreeSet<>();
        values(new Client(sandbox.url(), "admin"), "outcomes")
                .forEach(outcome -> outcomes.add(String.join(
                        " ",
                        outcome.at("/issue/key").asText(),
                        outcome.at("/function/key").asText().replace("org.collabops.jira:collabops-", ""),
                        outcome.get("outcome").asText())));
        assertThat(
                outcomes,
                is(Set.of(
                        "SHIP-16 risks-raise DONE",
                        "SHIP-16 risks-raise NOTHING_TO_DO",
                        "SHIP-16 goals-align DONE",
                        "SHIP-16 goals-align NOTHING_TO_DO",
                        "PLANT-12 risks-change-status DONE",
                        "SHIP-23 risks-change-status NOTHING_TO_DO",
                        "PLANT-10 goals-check-in DONE",
                        "PLANT-7 goals-check-in FAILED")));
    }

    private static void whoeverTransitionedIsToldWhatFollowed(Sandbox sandbox) {
        assertThat(values(new Client(sandbox.url(), "bob"), "flags?issue=PLANT-10"), is(iterableWithSize(1)));
        assertThat(values(new Client(sandbox.url(), "bob"), "flags?issue=SHIP-16"), is(iterableWithSize(1)));
        assertThat(values(new Client(sandbox.url(), "feng"), "flags?issue=PLANT-7"), is(iterableWithSize(1)));
        assertThat(values(new Client(sandbox.url(), "feng"), "flags?issue=PLANT-12"), is(iterableWithSize(1)));
    }

    private static void peopleThankEachOther(Client alice) {
        assertThat(values(alice, "values"), is(iterableWithSize(4)));
        assertThat(values(alice, "kudos?project=SHIP"), is(iterableWithSize(10)));
        assertThat(values(alice, "kudos?issue=SHIP-7").get(0).get("to"), is(iterableWithSize(2)));
        assertThat(givenAway(alice), is(17));
        assertThat(
                values(alice, "kudos?project=SHIP").findValuesAsText("at").stream()
                        .map(at -> at.substring(0, 10))
                        .collect(Collectors.toSet()),
                hasSize(10));
    }

    /** Thanks are dated over two months, and each month has an allowance of its own. */
    private static int givenAway(Client giver) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Map<String, Integer> spent = new HashMap<>();
        for (int months = 0; months <= 3; months++) {
            JsonNode ledger = giver.get("rest/collabops/1.0/ledger?period=" + today.minusMonths(months))
                    .json();
            spent.put(ledger.at("/period/from").asText(), ledger.get("spent").asInt());
        }
        return spent.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static JsonNode values(Client reader, String path) {
        return reader.get("rest/collabops/1.0/" + path).json().get("values");
    }
}
