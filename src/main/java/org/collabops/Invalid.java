package org.collabops;

import java.util.List;

/** The input is refused and nothing was stored; each problem names its field. */
public final class Invalid extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public Invalid(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public Invalid(String field, Text message) {
        this(List.of(new Problem(field, message)));
    }

    public List<Problem> problems() {
        return problems;
    }

    /** What is wrong with one field, named as in REST. */
    public record Problem(String field, Text message) {}
}
