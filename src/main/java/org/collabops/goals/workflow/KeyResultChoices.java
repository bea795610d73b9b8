package org.collabops.goals.workflow;

import static java.util.Comparator.comparing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalKey;
import org.collabops.goals.GoalMap;
import org.collabops.goals.KeyResult;
import org.collabops.host.People;
import org.collabops.host.Words;

/** The key results that a workflow administrator can choose from: those that he sees and that are not closed. */
final class KeyResultChoices {
    private final GoalAccess goals;
    private final People people;
    private final Words words;

    KeyResultChoices(GoalAccess goals, People people, Words words) {
        this.goals = goals;
        this.people = people;
        this.words = words;
    }

    /**
     * Names by id, in the order of their names.
     *
     * @param chosen stays a choice whatever has become of it; may be empty
     */
    Map<String, String> with(String chosen) {
        GoalMap map = goals.map(people.current());
        Map<String, String> choices = new LinkedHashMap<>();
        map.keyResults().stream()
                .filter(keyResult -> !map.objectiveOf(keyResult.key()).content().isClosed())
                .sorted(comparing((KeyResult keyResult) -> name(map, keyResult), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(KeyResult::id))
                .forEach(keyResult -> choices.put(String.valueOf(keyResult.id()), name(map, keyResult)));
        if (!chosen.isEmpty()) {
            choices.putIfAbsent(chosen, name(chosen));
        }
        return choices;
    }

    /** @param chosen the id of a key result */
    String name(String chosen) {
        GoalMap map = goals.map(people.current());
        return map.keyResult(Long.parseLong(chosen))
                .map(keyResult -> name(map, keyResult))
                .orElseGet(() -> words.say("collabops.goals.rule.unseen", chosen));
    }

    private String name(GoalMap map, KeyResult keyResult) {
        return words.say(
                "collabops.goals.rule.key-result",
                map.titleOf(GoalKey.objective(keyResult.objective())),
                keyResult.content().title());
    }
}
