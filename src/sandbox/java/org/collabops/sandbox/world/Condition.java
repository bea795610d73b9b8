package org.collabops.sandbox.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of SQL with its arguments; never built from a user's text. */
record Condition(String sql, List<Object> arguments) {
    static final Condition TRUE = of("1 = 1");
    static final Condition FALSE = of("1 = 0");

    static Condition of(String sql, Object... arguments) {
        return new Condition(sql, Arrays.asList(arguments));
    }

    static Condition all(List<Condition> parts) {
        return joined(" and ", TRUE, parts);
    }

    static Condition any(List<Condition> parts) {
        return joined(" or ", FALSE, parts);
    }

    static Condition any(Condition... parts) {
        return any(List.of(parts));
    }

    Condition and(Condition other) {
        return all(List.of(this, other));
    }

    private static Condition joined(String word, Condition none, List<Condition> parts) {
        if (parts.isEmpty()) {
            return none;
        }
        List<Object> arguments = new ArrayList<>();
        parts.forEach(part -> arguments.addAll(part.arguments));
        return new Condition(parts.stream().map(Condition::sql).collect(Collectors.joining(word, "(", ")")), arguments);
    }
}
