package org.collabops.allocations;

import java.math.BigDecimal;

/**
 * What was planned and what was worked, in minutes. Those of a group are the sums of its parts, so that its variance is
 * weighted by them and never a mean of percentages.
 */
public record PlannedAndActual(long planned, long actual) {
    public static final PlannedAndActual NOTHING = new PlannedAndActual(0, 0);

    public PlannedAndActual plus(PlannedAndActual other) {
        return new PlannedAndActual(planned + other.planned, actual + other.actual);
    }

    /** Planned less actual: negative when more was worked than planned. */
    public long variance() {
        return planned - actual;
    }

    /** The variance as a share of what was planned, with two decimals; null when nothing was. */
    public BigDecimal variancePercent() {
        return PersonLoad.percent(variance(), planned);
    }

    public boolean isUnplanned() {
        return planned == 0 && actual > 0;
    }
}
