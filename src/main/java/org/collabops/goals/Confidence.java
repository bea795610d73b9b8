package org.collabops.goals;

import java.math.BigDecimal;

/**
 * How sure people are that a goal will be reached.
 *
 * @param value 0..10; null when nobody said
 * @param counted how many of the goals directly below have one
 * @param missing how many of them have none, and were left out of the mean
 */
public record Confidence(BigDecimal value, int counted, int missing) {
    public static final int MAX = 10;

    static Confidence told(Integer value) {
        return new Confidence(
                value == null ? null : BigDecimal.valueOf(value), value == null ? 0 : 1, value == null ? 1 : 0);
    }
}
