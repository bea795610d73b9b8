package org.collabops.goals;

import java.util.ArrayList;
import java.util.List;
import org.collabops.Actor;
import org.collabops.Text;

/**
 * What became of orders about goals, in the words of a reader: a key result that they may see has its title, another one
 * its number alone.
 */
final class KeyResultNames {
    /** Texts that begin so have the number of a key result as their first argument, if they have any. */
    private static final String PREFIX = "collabops.goals.outcome.";

    private final GoalMap map;

    KeyResultNames(GoalAccess access, Actor reader) {
        this.map = access.map(reader);
    }

    Text in(Text detail) {
        List<Object> arguments = new ArrayList<>(detail.arguments());
        arguments.replaceAll(argument -> argument instanceof Text text ? in(text) : argument);
        if (detail.key().startsWith(PREFIX) && !arguments.isEmpty()) {
            arguments.set(0, name(String.valueOf(arguments.get(0))));
        }
        return new Text(detail.key(), List.copyOf(arguments));
    }

    private Text name(String id) {
        return map.keyResult(Long.parseLong(id))
                .map(keyResult -> Text.of(
                        "collabops.goals.key-result.named", keyResult.content().title()))
                .orElseGet(() -> Text.of("collabops.goals.key-result.numbered", id));
    }
}
