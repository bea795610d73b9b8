package org.collabops;

import java.util.ArrayList;
import java.util.List;
import org.collabops.Invalid.Problem;

/** The problems of a request, gathered so that all of them are told at once. */
public final class Checks {
    public static final int MAX_NAME = 255;
    public static final int MAX_TEXT = 10_000;

    private final List<Problem> problems = new ArrayList<>();

    public Checks problem(String field, String key, Object... arguments) {
        problems.add(new Problem(field, Text.of(key, arguments)));
        return this;
    }

    public Checks problem(boolean wrong, String field, String key, Object... arguments) {
        return wrong ? problem(field, key, arguments) : this;
    }

    public Checks required(String field, Object value) {
        return problem(value == null, field, "collabops.error.required");
    }

    public Checks name(String field, String value) {
        if (value == null || value.isBlank()) {
            return problem(field, "collabops.error.required");
        }
        return optionalName(field, value, MAX_NAME);
    }

    public Checks optionalName(String field, String value, int max) {
        if (value != null && value.length() > max) {
            return problem(field, "collabops.error.too-long", max);
        }
        return problem(value != null && !PlainText.isOneLine(value), field, "collabops.error.characters");
    }

    public Checks text(String field, String value) {
        if (value != null && value.length() > MAX_TEXT) {
            return problem(field, "collabops.error.too-long", MAX_TEXT);
        }
        return problem(value != null && !PlainText.isStorable(value), field, "collabops.error.characters");
    }

    public List<Problem> found() {
        return problems;
    }

    /** @throws Invalid when there is any */
    public void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }
}
