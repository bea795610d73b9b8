package org.collabops.goals;

/** Where the value of a key result comes from. */
public enum KeyResultType {
    /** Check-ins say the value. */
    METRIC,
    /** Check-ins say 0 or 1. */
    MILESTONE,
    /** The share of the issues that serve it which are done. */
    ISSUES,
    /** The number of issues that a JQL query finds. */
    JQL;

    /** Whether people tell its value. */
    public boolean isTold() {
        return this == METRIC || this == MILESTONE;
    }

    boolean isMeasured() {
        return this == METRIC || this == JQL;
    }
}
