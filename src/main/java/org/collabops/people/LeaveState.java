package org.collabops.people;

/** Only what is approved lessens the capacity. */
public enum LeaveState {
    REQUESTED,
    APPROVED
}
