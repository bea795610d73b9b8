package org.collabops.rest;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.collabops.Field;
import org.collabops.Invalid;
import org.collabops.Invalid.Problem;
import org.collabops.Percent;
import org.collabops.Text;

/**
 * A JSON object from outside, read field by field; all that is wrong with it is collected and told at once.
 *
 * <p>Absent and null are different: see {@link Field}.
 */
public final class Input {
    private final Map<String, Object> body;
    private final List<Problem> problems = new ArrayList<>();

    public Input(Map<String, Object> body, Set<String> known) {
        if (body == null) {
            throw new Invalid("body", Text.of("collabops.error.expected-object"));
        }
        this.body = body;
        body.keySet().stream()
                .filter(field -> !known.contains(field))
                .sorted()
                .forEach(field -> problem(field, Text.of("collabops.error.unknown-field")));
    }

    public void problem(String field, Text message) {
        problems.add(new Problem(field, message));
    }

    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    /** To be called when all fields are read and before anything is done with them. */
    public void refuseProblems() {
        if (hasProblems()) {
            throw new Invalid(problems);
        }
    }

    public Field<String> text(String field) {
        return read(field, "collabops.error.expected-text", value -> value instanceof String text ? text : null);
    }

    public Field<Boolean> bool(String field) {
        return read(field, "collabops.error.expected-boolean", value -> value instanceof Boolean bool ? bool : null);
    }

    public Field<Integer> number(String field) {
        return read(field, "collabops.error.expected-number", value -> value instanceof Integer number ? number : null);
    }

    /** An id, or another whole number that may be long. */
    public Field<Long> whole(String field) {
        return read(
                field,
                "collabops.error.expected-number",
                value -> value instanceof Integer || value instanceof Long ? ((Number) value).longValue() : null);
    }

    /**
     * A number, or a number written as text: JSON readers keep about 15 digits of the former, so a longer one is
     * refused where it would not be what the client sent.
     */
    public Field<BigDecimal> decimal(String field) {
        String otherwise = body.get(field) instanceof Number
                ? "collabops.error.expected-long-decimal"
                : "collabops.error.expected-decimal";
        return read(field, otherwise, Scalars::decimal);
    }

    /** A moment with its zone. */
    public Field<Instant> instant(String field) {
        return read(
                field,
                "collabops.error.expected-instant",
                value -> value instanceof String text ? Scalars.instant(text) : null);
    }

    public Field<LocalDate> date(String field) {
        return read(
                field,
                "collabops.error.expected-date",
                value -> value instanceof String text ? Scalars.date(text) : null);
    }

    /** Whether the field is an object, where a text would do too. */
    public boolean holdsObject(String field) {
        return body.get(field) instanceof Map;
    }

    public Field<Input> object(String field, Set<String> known) {
        return read(
                field,
                "collabops.error.expected-object",
                value -> value instanceof Map<?, ?> map ? new Input(textKeyed(map), known) : null);
    }

    /** A list of objects, each read by {@code translation}; what is wrong with one is told under {@code field[place]}. */
    public <T> Field<List<T>> objects(String field, Set<String> known, Function<Input, T> translation) {
        Field<List<?>> list =
                read(field, "collabops.error.expected-list", value -> value instanceof List<?> some ? some : null);
        if (list.value() == null) {
            return list.isPresent() ? Field.of(null) : Field.absent();
        }
        List<T> translated = new ArrayList<>();
        for (int place = 0; place < list.value().size(); place++) {
            String name = field + "[" + place + "]";
            if (list.value().get(place) instanceof Map<?, ?> map) {
                Input nested = new Input(textKeyed(map), known);
                translated.add(translation.apply(nested));
                adopt(name, nested);
            } else {
                problem(name, Text.of("collabops.error.expected-object"));
            }
        }
        return Field.of(translated);
    }

    public Field<List<String>> texts(String field) {
        return read(field, "collabops.error.expected-texts", value -> isTexts(value) ? texts((List<?>) value) : null);
    }

    /** A list of ids. */
    public Field<List<Long>> wholes(String field) {
        return read(
                field,
                "collabops.error.expected-ids",
                value -> value instanceof List<?> list
                                && list.stream().allMatch(one -> one instanceof Integer || one instanceof Long)
                        ? list.stream().map(one -> ((Number) one).longValue()).toList()
                        : null);
    }

    /** An object whose fields are whole numbers, whatever their names. */
    public Field<Map<String, Integer>> numbers(String field) {
        return read(
                field,
                "collabops.error.expected-numbers",
                value -> value instanceof Map<?, ?> map && map.values().stream().allMatch(Integer.class::isInstance)
                        ? numbers(map)
                        : null);
    }

    /** A list of whole numbers. */
    public Field<List<Integer>> numberList(String field) {
        return read(
                field,
                "collabops.error.expected-number-list",
                value -> value instanceof List<?> list && list.stream().allMatch(Integer.class::isInstance)
                        ? list.stream().map(Integer.class::cast).toList()
                        : null);
    }

    /** A share in percent with at most two decimals. */
    public Field<Percent> percent(String field) {
        return read(field, "collabops.error.expected-percent", value -> Optional.ofNullable(Scalars.decimal(value))
                .flatMap(Percent::exactly)
                .orElse(null));
    }

    /** References by name or id, each looked up by {@code find}. */
    public <T> Field<List<T>> resolvedList(String field, Function<String, Optional<T>> find, Text otherwise) {
        Field<List<String>> texts = texts(field);
        if (texts.value() == null) {
            return texts.isPresent() ? Field.of(null) : Field.absent();
        }
        List<T> found = new ArrayList<>();
        texts.value().forEach(text -> find.apply(text).ifPresentOrElse(found::add, () -> problem(field, otherwise)));
        return Field.of(found);
    }

    public Field<List<List<String>>> textTable(String field) {
        return read(
                field,
                "collabops.error.expected-table",
                value -> value instanceof List<?> rows && rows.stream().allMatch(Input::isTexts)
                        ? rows.stream().map(row -> texts((List<?>) row)).toList()
                        : null);
    }

    /** One of the constants of an enum, by the name that {@code id} gives it outside. */
    public <E extends Enum<E>> Field<E> oneOf(String field, Class<E> type, Function<E, String> id) {
        return resolved(
                field,
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> id.apply(constant).equals(text))
                        .findFirst(),
                Text.of("collabops.error.one-of", ids(type, id)));
    }

    /** The value of a field that must be there; a problem and null when it is not. */
    public <T> T required(String field, Field<T> read) {
        if (read.value() == null && problems.stream().noneMatch(problem -> field.equals(problem.field()))) {
            problem(field, Text.of("collabops.error.required"));
        }
        return read.value();
    }

    /** A reference by name or id, which {@code find} looks up. */
    public <T> Field<T> resolved(String field, Function<String, Optional<T>> find, Text otherwise) {
        Field<String> text = text(field);
        if (text.value() == null) {
            return text.isPresent() ? Field.of(null) : Field.absent();
        }
        Optional<T> found = find.apply(text.value());
        if (found.isEmpty()) {
            problem(field, otherwise);
        }
        return Field.of(found.orElse(null));
    }

    public static <E extends Enum<E>> String ids(Class<E> type, Function<E, String> id) {
        return Arrays.stream(type.getEnumConstants()).map(id).collect(joining(", "));
    }

    /** The problems of a nested object, told under {@code parent.field}. */
    public void adopt(String parent, Input nested) {
        nested.problems.forEach(problem -> problem(parent + "." + problem.field(), problem.message()));
    }

    private <T> Field<T> read(String field, String otherwise, Function<Object, T> translation) {
        if (!body.containsKey(field)) {
            return Field.absent();
        }
        Object value = body.get(field);
        if (value == null) {
            return Field.of(null);
        }
        T translated = translation.apply(value);
        if (translated == null) {
            problem(field, Text.of(otherwise));
        }
        return Field.of(translated);
    }

    private static Map<String, Integer> numbers(Map<?, ?> map) {
        Map<String, Integer> numbers = new HashMap<>();
        map.forEach((name, number) -> numbers.put(String.valueOf(name), (Integer) number));
        return numbers;
    }

    private static boolean isTexts(Object value) {
        return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
    }

    private static List<String> texts(List<?> list) {
        return list.stream().map(String.class::cast).toList();
    }

    private static Map<String, Object> textKeyed(Map<?, ?> map) {
        Map<String, Object> result = new HashMap<>();
        map.forEach((key, value) -> result.put(String.valueOf(key), value));
        return result;
    }
}
