package org.collabops.people;

import java.io.Serializable;
import java.time.LocalDate;
import org.collabops.Checks;
import org.collabops.Days;
import org.collabops.Percent;

/**
 * All that people can say about a membership.
 *
 * @param until the day after the last one; null while no end is known
 * @param commitment how much of the person's capacity is the team's
 */
public record MembershipContent(LocalDate from, LocalDate until, Percent commitment) implements Serializable {
    private static final LocalDate NO_END = LocalDate.of(10_000, 1, 1);

    Checks checked() {
        return checked(new Checks());
    }

    Checks checked(Checks checks) {
        return Limits.days(checks, from, until == null ? NO_END : until)
                .required("commitmentPercent", commitment)
                .problem(
                        commitment != null && commitment.compareTo(Percent.WHOLE) > 0,
                        "commitmentPercent",
                        "collabops.error.between",
                        0,
                        100);
    }

    public Days days() {
        return new Days(from, until == null ? NO_END : until);
    }
}
