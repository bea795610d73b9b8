package org.collabops.goals;

import java.io.Serializable;
import java.math.BigDecimal;
import org.collabops.Checks;

/**
 * By what bounds the whole site judges pace, and how often key results are checked in.
 *
 * @param onTrackFrom the ratio of counted to expected progress from which a goal is on track
 * @param atRiskFrom the ratio from which it is at risk; below it is off track
 * @param cadenceDays how many days may pass between two check-ins
 */
public record PaceBounds(BigDecimal onTrackFrom, BigDecimal atRiskFrom, int cadenceDays) implements Serializable {
    public static final int MAX_CADENCE = 366;
    public static final PaceBounds DEFAULT = new PaceBounds(new BigDecimal("0.95"), new BigDecimal("0.75"), 7);

    Checks checked() {
        return new Checks()
                .problem(!isRatio(onTrackFrom), "onTrackFrom", "collabops.goals.error.ratio")
                .problem(!isRatio(atRiskFrom), "atRiskFrom", "collabops.goals.error.ratio")
                .problem(
                        isRatio(onTrackFrom) && isRatio(atRiskFrom) && atRiskFrom.compareTo(onTrackFrom) > 0,
                        "atRiskFrom",
                        "collabops.goals.error.bounds")
                .problem(
                        cadenceDays < 1 || cadenceDays > MAX_CADENCE,
                        "cadenceDays",
                        "collabops.error.between",
                        1,
                        MAX_CADENCE);
    }

    private static boolean isRatio(BigDecimal ratio) {
        return ratio != null
                && ratio.signum() >= 0
                && ratio.compareTo(BigDecimal.TEN) <= 0
                && ratio.stripTrailingZeros().scale() <= 4;
    }
}
