package org.collabops.goals.web;

/**
 * The other end of an alignment, in the language of the reader.
 *
 * @param alignment its id
 * @param where the space of the goal, and its objective where the goal is a key result
 * @param ownerName of the objective; null without one
 * @param counts whether the goal below counts by {@code weight}; a key result is measured by itself
 * @param standing null where it is not asked for
 */
public record AlignedRow(
        long alignment,
        int version,
        String goal,
        String title,
        String where,
        String ownerName,
        boolean counts,
        String weight,
        StandingView standing,
        boolean mayChange) {}
