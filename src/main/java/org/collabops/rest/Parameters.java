package org.collabops.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.collabops.Invalid;
import org.collabops.Invalid.Problem;
import org.collabops.Text;

/** The query part of an address, read parameter by parameter; all that is wrong with it is collected and told at once. */
public final class Parameters {
    private static final String ID = "[0-9]{1,18}";

    private final MultivaluedMap<String, String> given;
    private final List<Problem> problems = new ArrayList<>();

    public Parameters(MultivaluedMap<String, String> given, Set<String> known) {
        this.given = given;
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> problem(name, Text.of("collabops.error.unknown-field")));
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(given.getFirst(name)).filter(value -> !value.isBlank());
    }

    /** Null when it is left out, or wrong. */
    public <T> T one(String name, Function<String, Optional<T>> parse, Text otherwise) {
        Optional<String> value = text(name);
        Optional<T> parsed = value.flatMap(parse);
        if (value.isPresent() && parsed.isEmpty()) {
            problem(name, otherwise);
        }
        return parsed.orElse(null);
    }

    /** Any of the constants of an enum, separated by commas; none when it is left out. */
    public <E extends Enum<E>> Set<E> some(String name, Class<E> type) {
        Set<E> wanted = EnumSet.noneOf(type);
        for (String part : text(name).map(list -> list.split(",")).orElse(new String[0])) {
            Optional<E> constant = Arrays.stream(type.getEnumConstants())
                    .filter(candidate -> candidate.name().equals(part.strip()))
                    .findFirst();
            if (constant.isEmpty()) {
                problem(name, Text.of("collabops.error.one-of", Input.ids(type, Enum::name)));
                return Set.of();
            }
            wanted.add(constant.get());
        }
        return wanted;
    }

    public Optional<Integer> number(String name, int lowest, int highest) {
        return Optional.ofNullable(one(
                name,
                value -> value.matches("[0-9]{1,9}")
                        ? Optional.of(Integer.valueOf(value)).filter(number -> number >= lowest && number <= highest)
                        : Optional.empty(),
                Text.of("collabops.error.between", lowest, highest)));
    }

    /** Null when it is left out, or wrong. */
    public Long id(String name) {
        return one(
                name,
                value -> value.matches(ID) ? Optional.of(Long.valueOf(value)) : Optional.empty(),
                Text.of("collabops.error.expected-number"));
    }

    /** Null when it is left out, or wrong. */
    public Boolean bool(String name) {
        return one(
                name,
                value -> switch (value) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.empty();
                },
                Text.of("collabops.error.expected-boolean"));
    }

    /** Null when it is left out, or wrong. */
    public LocalDate date(String name) {
        return one(name, Parameters::parsed, Text.of("collabops.error.expected-date"));
    }

    /** To be called when all parameters are read and before anything is looked up. */
    public void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    /** A parameter that must be there; a problem when it is left out. */
    public <T> T required(String name, T read) {
        if (read == null && text(name).isEmpty()) {
            problem(name, Text.of("collabops.error.required"));
        }
        return read;
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private void problem(String name, Text message) {
        problems.add(new Problem(name, message));
    }
}
