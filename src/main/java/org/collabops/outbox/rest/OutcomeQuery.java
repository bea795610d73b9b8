package org.collabops.outbox.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.collabops.Invalid;
import org.collabops.Invalid.Problem;
import org.collabops.Text;
import org.collabops.outbox.Outcome.State;

/** The query parameters of a list of outcomes; all that is wrong with them is told at once. */
final class OutcomeQuery {
    private static final int DEFAULT_RESULTS = 50;
    private static final int MAX_RESULTS = 1000;
    private static final Set<String> FILTER = Set.of("outcome", "function");
    private static final Set<String> PAGE = Set.of("startAt", "maxResults");
    private static final Set<String> FILE = Set.of("format");

    private final MultivaluedMap<String, String> parameters;
    private final List<Problem> problems = new ArrayList<>();

    final State outcome;
    final String function;
    final int startAt;
    final int maxResults;

    private OutcomeQuery(MultivaluedMap<String, String> parameters, Set<String> others) {
        this.parameters = parameters;
        parameters.keySet().stream()
                .filter(name -> !FILTER.contains(name) && !others.contains(name))
                .sorted()
                .forEach(name -> problems.add(new Problem(name, Text.of("collabops.error.unknown-field"))));
        this.outcome = state();
        this.function = value("function");
        this.startAt = number("startAt", 0, 0, Integer.MAX_VALUE);
        this.maxResults = number("maxResults", DEFAULT_RESULTS, 1, MAX_RESULTS);
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    static OutcomeQuery ofAPage(MultivaluedMap<String, String> parameters) {
        return new OutcomeQuery(parameters, PAGE);
    }

    static OutcomeQuery ofAFile(MultivaluedMap<String, String> parameters) {
        return new OutcomeQuery(parameters, FILE);
    }

    private String value(String name) {
        String value = parameters.getFirst(name);
        return value == null || value.isBlank() ? null : value;
    }

    private State state() {
        String wanted = value("outcome");
        List<State> ends = List.of(State.DONE, State.NOTHING_TO_DO, State.FAILED);
        State found = ends.stream()
                .filter(end -> end.name().equals(wanted))
                .findFirst()
                .orElse(null);
        if (wanted != null && found == null) {
            problems.add(new Problem(
                    "outcome",
                    Text.of(
                            "collabops.error.one-of",
                            String.join(", ", ends.stream().map(State::name).toList()))));
        }
        return found;
    }

    private int number(String name, int otherwise, int lowest, int highest) {
        String value = value(name);
        if (value == null) {
            return otherwise;
        }
        int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
        if (number < lowest || number > highest) {
            problems.add(new Problem(name, Text.of("collabops.error.between", lowest, highest)));
        }
        return number;
    }
}
