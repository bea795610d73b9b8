package org.collabops.allocations;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.collabops.UserKey;

/** Rows of people in the order in which one looks for a name; each name is asked for once. */
final class ByName {
    private ByName() {}

    /** @param name null for who has none any more; the key stands in */
    static <T> List<T> sorted(List<T> rows, Function<T, UserKey> person, Function<UserKey, String> name) {
        return rows.stream()
                .map(row -> Map.entry(name(person.apply(row), name), row))
                .sorted(Comparator.comparing((Map.Entry<String, T> row) -> row.getKey(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(row -> person.apply(row.getValue()).value()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String name(UserKey person, Function<UserKey, String> name) {
        return Objects.requireNonNullElse(name.apply(person), person.value());
    }
}
