package org.collabops.goals;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Where a goal stands today, for one viewer.
 *
 * @param current the value of a key result; null for an objective and while unknown
 * @param freshness null where no check-in is awaited
 * @param checkedInAt when the last check-in held; null for an objective and when there was none
 */
public record Standing(
        GoalKey goal,
        BigDecimal current,
        Progress progress,
        Confidence confidence,
        Pace pace,
        Freshness freshness,
        Instant checkedInAt) {}
