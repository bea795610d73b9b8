package org.collabops.goals;

/** What way the value of a key result is meant to go, or where it is meant to stay. */
public enum Direction {
    INCREASE,
    DECREASE,
    RANGE,
    AT_MOST,
    AT_LEAST;

    /** Whether the value travels from a baseline to a target. */
    public boolean isTravel() {
        return this == INCREASE || this == DECREASE;
    }
}
