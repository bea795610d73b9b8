package org.collabops.allocations;

/** What becomes of the minutes planned on days on which the person is on leave. */
public enum OnLeave {
    /** They stay, and the day shows as overloaded. */
    KEEP,
    /** They are given up in proportion to the leave. */
    REDUCE,
    /** They move to what is left of the allocation's days, in proportion to what the person can work there. */
    REDISTRIBUTE
}
