package org.collabops.recognition;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import org.collabops.Checks;

/**
 * What the whole site keeps to in recognition.
 *
 * @param points whether thanks can carry points
 * @param allowance the points that everybody may give away in a period
 * @param zone in which a period begins and ends
 */
public record SitePolicy(boolean points, int allowance, PeriodLength period, ZoneId zone) implements Serializable {
    public static final int MAX_ALLOWANCE = 1_000_000;

    private static final int USUAL_ALLOWANCE = 100;

    /** What holds until an administrator chooses: no points. */
    public static SitePolicy first(ZoneId zone) {
        return new SitePolicy(false, USUAL_ALLOWANCE, PeriodLength.MONTH, zone);
    }

    Checks checked() {
        return new Checks()
                .problem(
                        allowance < 1 || allowance > MAX_ALLOWANCE,
                        "allowance",
                        "collabops.error.between",
                        1,
                        MAX_ALLOWANCE);
    }

    public Period periodAt(Instant moment) {
        return Period.at(moment, period, zone);
    }

    /** The points that are left; what was spent before the allowance was lowered stays spent. */
    public int remaining(Entry latest) {
        return Math.max(0, allowance - (latest == null ? 0 : latest.spent()));
    }
}
