package org.collabops.people;

import java.time.LocalDate;
import org.collabops.Checks;

/** Which days and minutes can be said at all. */
final class Limits {
    static final int DAY_MINUTES = 24 * 60;

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate END = LocalDate.of(10_000, 1, 1);

    private Limits() {}

    static Checks day(Checks checks, String field, LocalDate day) {
        return checks.required(field, day)
                .problem(
                        day != null && (day.isBefore(FIRST) || !day.isBefore(END)),
                        field,
                        "collabops.people.error.date");
    }

    /** @param until the day after the last one, which requests call {@code until} */
    static Checks days(Checks checks, LocalDate from, LocalDate until) {
        day(checks, "from", from).required("until", until);
        return checks.problem(until != null && until.isAfter(END), "until", "collabops.people.error.date")
                .problem(
                        from != null && until != null && !from.isBefore(until),
                        "until",
                        "collabops.people.error.no-days");
    }
}
