package org.collabops.goals;

/** Whether a cycle is still to come in people's minds, being worked on, or done with. */
public enum CycleState {
    PLANNED,
    ACTIVE,
    CLOSED
}
