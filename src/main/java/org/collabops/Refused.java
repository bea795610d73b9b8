package org.collabops;

/** The input is well-formed, but a rule forbids the change in the present state. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Invalid.Problem problem;

    public Refused(String field, Text message) {
        super(field + ": " + message.key());
        this.problem = new Invalid.Problem(field, message);
    }

    public Invalid.Problem problem() {
        return problem;
    }
}
