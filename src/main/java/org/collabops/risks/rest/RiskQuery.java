package org.collabops.risks.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.collabops.Invalid;
import org.collabops.Invalid.Problem;
import org.collabops.Text;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.rest.Input;
import org.collabops.risks.Category;
import org.collabops.risks.RiskFilter;
import org.collabops.risks.RiskOrder;
import org.collabops.risks.Status;

/** Which risks a client asks for, read from the query part of the URL. */
final class RiskQuery {
    private static final Set<String> KNOWN = Set.of(
            "project",
            "issue",
            "controlledBy",
            "status",
            "level",
            "residualLevel",
            "owner",
            "category",
            "text",
            "likelihood",
            "impact",
            "assessed",
            "startAt",
            "maxResults",
            "orderBy");
    private static final int MAX_STEP = 10;
    private static final String LEVEL_ID = "[A-Z0-9_]{1,30}";
    private static final int DEFAULT_RESULTS = 50;
    private static final int MAX_RESULTS = 1000;

    private final MultivaluedMap<String, String> parameters;
    private final List<Problem> problems = new ArrayList<>();

    final RiskFilter filter;
    final RiskOrder order;
    final int startAt;
    final int maxResults;

    RiskQuery(MultivaluedMap<String, String> parameters, People people) {
        this(parameters, people, Set.of());
    }

    /** @param more what the resource itself reads beside the filter */
    RiskQuery(MultivaluedMap<String, String> parameters, People people, Set<String> more) {
        this.parameters = parameters;
        parameters.keySet().stream()
                .filter(name -> !KNOWN.contains(name) && !more.contains(name))
                .sorted()
                .forEach(name -> problems.add(new Problem(name, Text.of("collabops.error.unknown-field"))));
        this.filter = new RiskFilter(
                some("status", Status.class),
                levels("level"),
                one("owner", named -> people.named(named).map(Person::key), Text.of("collabops.error.no-such-user")),
                one(
                        "category",
                        Category::withKey,
                        Text.of("collabops.error.one-of", Input.ids(Category.class, Category::key))),
                number("likelihood", 1, MAX_STEP).orElse(null),
                number("impact", 1, MAX_STEP).orElse(null),
                one("assessed", RiskQuery::bool, Text.of("collabops.error.expected-boolean")),
                parameter("text").orElse(null),
                levels("residualLevel"));
        this.order = Optional.ofNullable(one(
                        "orderBy",
                        RiskOrder::parse,
                        Text.of("collabops.error.one-of", Input.ids(RiskOrder.Key.class, RiskOrder.Key::id))))
                .orElse(RiskOrder.DEFAULT);
        this.startAt = number("startAt", 0, Integer.MAX_VALUE).orElse(0);
        this.maxResults = number("maxResults", 1, MAX_RESULTS).orElse(DEFAULT_RESULTS);
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.getFirst(name)).filter(value -> !value.isBlank());
    }

    /** Whether only the risks about an issue, or those that it controls, are asked for. */
    boolean isOfIssue() {
        return parameter("issue").isPresent() || parameter("controlledBy").isPresent();
    }

    private <T> T one(String name, Function<String, Optional<T>> parse, Text otherwise) {
        Optional<String> value = parameter(name);
        Optional<T> parsed = value.flatMap(parse);
        if (value.isPresent() && parsed.isEmpty()) {
            problems.add(new Problem(name, otherwise));
        }
        return parsed.orElse(null);
    }

    /** Ids of levels, of whatever model. */
    private Set<String> levels(String name) {
        Set<String> wanted = new HashSet<>();
        for (String part : parameter(name).map(list -> list.split(",")).orElse(new String[0])) {
            if (!part.strip().matches(LEVEL_ID)) {
                problems.add(new Problem(name, Text.of("collabops.risks.error.level-id")));
            }
            wanted.add(part.strip());
        }
        return wanted;
    }

    private <E extends Enum<E>> Set<E> some(String name, Class<E> type) {
        Set<E> wanted = EnumSet.noneOf(type);
        for (String part : parameter(name).map(list -> list.split(",")).orElse(new String[0])) {
            Optional<E> constant = Arrays.stream(type.getEnumConstants())
                    .filter(candidate -> candidate.name().equals(part.strip()))
                    .findFirst();
            if (constant.isEmpty()) {
                problems.add(new Problem(name, Text.of("collabops.error.one-of", Input.ids(type, Enum::name))));
                return Set.of();
            }
            wanted.add(constant.get());
        }
        return wanted;
    }

    private Optional<Integer> number(String name, int lowest, int highest) {
        return Optional.ofNullable(one(
                name,
                value -> value.matches("[0-9]{1,9}")
                        ? Optional.of(Integer.valueOf(value)).filter(number -> number >= lowest && number <= highest)
                        : Optional.empty(),
                Text.of("collabops.error.between", lowest, highest)));
    }

    private static Optional<Boolean> bool(String value) {
        return switch (value) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
