package org.collabops.goals.rest;

import static java.util.Comparator.comparing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.goals.GoalMap;
import org.collabops.goals.KeyResult;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.rest.Listing;
import org.collabops.rest.Parameters;

/** Which key results a client asks for. */
final class KeyResultQuery {
    private static final String[] FILTERS = {"objective", "issue", "owner", "active", "text"};

    private final Long objective;
    private final UserKey owner;
    private final Boolean active;
    private final String text;

    /** The key or id of the issue that they are to be served by. */
    final Optional<String> issue;

    final Listing<KeyResult> listing;
    final String format;

    private KeyResultQuery(MultivaluedMap<String, String> given, Set<String> known, People people) {
        Parameters parameters = new Parameters(given, known);
        this.objective = parameters.id("objective");
        this.issue = parameters.text("issue");
        this.owner = parameters.one(
                "owner", named -> people.named(named).map(Person::key), Text.of("collabops.error.no-such-user"));
        this.active = parameters.bool("active");
        this.text = parameters
                .text("text")
                .map(needle -> needle.strip().toLowerCase(Locale.ROOT))
                .orElse(null);
        this.listing = new Listing<>(
                parameters,
                Map.of(
                        "title",
                        comparing(keyResult -> keyResult.content().title(), String.CASE_INSENSITIVE_ORDER),
                        "objective",
                        comparing(KeyResult::objective),
                        "id",
                        comparing(KeyResult::id),
                        "changedAt",
                        comparing(keyResult -> keyResult.revision().at())));
        this.format = parameters.text("format").orElse(null);
        parameters.refuseProblems();
    }

    static KeyResultQuery list(MultivaluedMap<String, String> given, People people) {
        return new KeyResultQuery(given, Listing.parameters(FILTERS), people);
    }

    static KeyResultQuery export(MultivaluedMap<String, String> given, People people) {
        return new KeyResultQuery(given, Listing.exported(FILTERS), people);
    }

    List<KeyResult> of(List<KeyResult> all, GoalMap map) {
        return all.stream().filter(keyResult -> isWanted(keyResult, map)).toList();
    }

    private boolean isWanted(KeyResult keyResult, GoalMap map) {
        return (objective == null || objective == keyResult.objective())
                && (owner == null || owner.equals(keyResult.content().owner()))
                && (active == null || active == map.isActive(keyResult.key()))
                && (text == null || mentions(map, keyResult));
    }

    private boolean mentions(GoalMap map, KeyResult keyResult) {
        return keyResult.content().title().toLowerCase(Locale.ROOT).contains(text)
                || map.objectiveOf(keyResult.key())
                        .content()
                        .title()
                        .toLowerCase(Locale.ROOT)
                        .contains(text);
    }
}
