package org.collabops.goals;

import java.io.Serializable;
import java.math.BigDecimal;
import org.collabops.Actor;
import org.collabops.Checks;
import org.collabops.Revision;

/** By what bounds the whole site judges pace, and how often key results are checked in. */
public interface PaceSettings {
    /** At most 60 seconds old. */
    Setting current();

    /** As stored, not as cached. */
    Setting stored();

    /** @throws org.collabops.Conflict with the current {@link Setting} */
    Setting change(Actor actor, Bounds bounds, int basedOn);

    /**
     * @param onTrackFrom the ratio of counted to expected progress from which a goal is on track
     * @param atRiskFrom the ratio from which it is at risk; below it is off track
     * @param cadenceDays how many days may pass between two check-ins
     */
    record Bounds(BigDecimal onTrackFrom, BigDecimal atRiskFrom, int cadenceDays) implements Serializable {
        public static final int MAX_CADENCE = 366;
        public static final Bounds DEFAULT = new Bounds(new BigDecimal("0.95"), new BigDecimal("0.75"), 7);

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

    /** @param revision null while nobody has changed the setting */
    record Setting(Bounds bounds, Revision revision) implements Serializable {
        public int version() {
            return revision == null ? 0 : revision.number();
        }
    }
}
