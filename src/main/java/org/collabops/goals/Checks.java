package org.collabops.goals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.collabops.Invalid;
import org.collabops.Invalid.Problem;
import org.collabops.PlainText;
import org.collabops.Text;

/** The problems of a request, gathered so that all of them are told at once. */
final class Checks {
    static final int MAX_NAME = 255;
    static final int MAX_TEXT = 10_000;
    static final BigDecimal MAX_WEIGHT = new BigDecimal("1000000");

    private static final int WEIGHT_DECIMALS = 3;
    private static final int VALUE_DECIMALS = 6;
    private static final BigDecimal MAX_VALUE = new BigDecimal("1000000000000000");

    private final List<Problem> problems = new ArrayList<>();

    Checks problem(String field, String key, Object... arguments) {
        problems.add(new Problem(field, Text.of(key, arguments)));
        return this;
    }

    Checks problem(boolean wrong, String field, String key, Object... arguments) {
        return wrong ? problem(field, key, arguments) : this;
    }

    Checks required(String field, Object value) {
        return problem(value == null, field, "collabops.error.required");
    }

    Checks name(String field, String value) {
        if (value == null || value.isBlank()) {
            return problem(field, "collabops.error.required");
        }
        return optionalName(field, value, MAX_NAME);
    }

    Checks optionalName(String field, String value, int max) {
        if (value != null && value.length() > max) {
            return problem(field, "collabops.error.too-long", max);
        }
        return problem(value != null && !PlainText.isOneLine(value), field, "collabops.error.characters");
    }

    Checks text(String field, String value) {
        if (value != null && value.length() > MAX_TEXT) {
            return problem(field, "collabops.error.too-long", MAX_TEXT);
        }
        return problem(value != null && !PlainText.isStorable(value), field, "collabops.error.characters");
    }

    Checks weight(BigDecimal weight) {
        if (weight == null) {
            return problem("weight", "collabops.error.required");
        }
        boolean fits = weight.signum() >= 0
                && weight.compareTo(MAX_WEIGHT) <= 0
                && weight.stripTrailingZeros().scale() <= WEIGHT_DECIMALS;
        return problem(!fits, "weight", "collabops.goals.error.weight");
    }

    Checks value(String field, BigDecimal value) {
        boolean fits = value == null
                || value.abs().compareTo(MAX_VALUE) < 0
                        && value.stripTrailingZeros().scale() <= VALUE_DECIMALS;
        return problem(!fits, field, "collabops.goals.error.value");
    }

    List<Problem> found() {
        return problems;
    }

    /** @throws Invalid when there is any */
    void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }
}
