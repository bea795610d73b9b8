package org.collabops.goals;

/** Where an objective is in its life; a draft counts for no parent, a closed one is frozen. */
public enum ObjectiveState {
    DRAFT,
    ACTIVE,
    CLOSED
}
