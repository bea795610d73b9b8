package org.collabops.goals;

/** Whether a goal's check-ins keep up with their cadence; from worst to best. */
public enum Freshness {
    /** Two were missed. */
    STALE,
    /** One was missed. */
    OVERDUE,
    FRESH
}
