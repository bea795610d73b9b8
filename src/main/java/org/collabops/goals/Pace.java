package org.collabops.goals;

import java.math.BigDecimal;
import org.collabops.Text;

/**
 * Whether a goal has come as far as the calendar: see {@link PaceBounds}.
 *
 * @param expected the share of the cycle's days that have begun; null before the cycle
 * @param ratio counted progress in relation to {@code expected}; null when either is unknown
 * @param status null while the progress is unknown
 * @param rule the bounds and the count of days, to be printed beside the status
 */
public record Pace(BigDecimal expected, BigDecimal ratio, Status status, Text rule) {
    /** From worst to best; a cycle that has not begun is no worse than good. */
    public enum Status {
        OFF_TRACK,
        AT_RISK,
        ON_TRACK,
        NOT_STARTED
    }

    /** With two decimals; null before the cycle. */
    public BigDecimal expectedPercent() {
        return Share.percent(expected);
    }
}
