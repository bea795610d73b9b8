package org.collabops.people.web;

/**
 * How a day came to its hours.
 *
 * @param special what the calendar calls the day, and what it is worked like; null when it is like others
 * @param counted what is left out because two leaves claim the same hours; null when nothing is
 */
public record ExplainLine(
        String day,
        String rule,
        String special,
        String base,
        String leave,
        String availability,
        String capacity,
        String counted) {}
