package org.collabops.goals;

/** Whether an objective is a promise, of which all is expected, or an ambition, of which most is good. */
public enum ObjectiveKind {
    COMMITTED,
    ASPIRATIONAL
}
