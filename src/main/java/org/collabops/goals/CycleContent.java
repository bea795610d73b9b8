package org.collabops.goals;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import org.collabops.Checks;

/**
 * All that people can say about a cycle.
 *
 * @param until the day after the last one
 * @param zone where its days begin and end
 */
public record CycleContent(String name, LocalDate from, LocalDate until, ZoneId zone, CycleState state)
        implements Serializable {

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Nothing said yet, planned in {@code zone}. */
    static CycleContent plannedIn(ZoneId zone) {
        return new CycleContent(null, null, null, zone, CycleState.PLANNED);
    }

    Checks checked() {
        Checks checks = new Checks()
                .name("name", name)
                .required("from", from)
                .required("until", until)
                .required("zone", zone)
                .required("state", state);
        if (from != null && until != null) {
            checks.problem(!from.isBefore(until), "until", "collabops.goals.error.no-days")
                    .problem(from.isBefore(FIRST), "from", "collabops.goals.error.date")
                    .problem(until.isAfter(LAST), "until", "collabops.goals.error.date");
        }
        return checks;
    }

    public LocalDate lastDay() {
        return until.minusDays(1);
    }
}
