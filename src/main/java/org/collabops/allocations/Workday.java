package org.collabops.allocations;

/**
 * What one day of a person offers to plans, in minutes.
 *
 * @param full what the person could work if there were no leave
 * @param capacity what leave lets of it; at most {@code full}
 */
record Workday(int full, int capacity) {
    static final Workday OFF = new Workday(0, 0);
}
