package org.collabops.people;

import java.io.Serializable;
import java.time.LocalDate;
import org.collabops.Checks;
import org.collabops.Days;

/**
 * All that people can say about a leave.
 *
 * @param until the day after the last one
 * @param minutesPerDay null for whole days
 * @param part where in the day the minutes lie; does not matter for whole days
 */
public record LeaveContent(LocalDate from, LocalDate until, Integer minutesPerDay, DayPart part, LeaveState state)
        implements Serializable {

    static final LeaveContent EMPTY = new LeaveContent(null, null, null, DayPart.START, LeaveState.APPROVED);

    Checks checked() {
        return Limits.days(new Checks(), from, until)
                .problem(
                        minutesPerDay != null && (minutesPerDay < 1 || minutesPerDay > Limits.DAY_MINUTES),
                        "minutesPerDay",
                        "collabops.people.error.leave-hours",
                        Limits.DAY_MINUTES)
                .required("part", part)
                .required("state", state);
    }

    public Days days() {
        return new Days(from, until);
    }

    public boolean isApproved() {
        return state == LeaveState.APPROVED;
    }

    boolean isApprovedOn(LocalDate day) {
        return isApproved() && !day.isBefore(from) && day.isBefore(until);
    }

    public boolean isWholeDays() {
        return minutesPerDay == null;
    }

    /** Whether both take some of the same minutes of a working day of {@code base} minutes. */
    boolean claimsHoursOf(LeaveContent other, int base) {
        if (base == 0) {
            return false;
        }
        return isWholeDays()
                || other.isWholeDays()
                || part == other.part()
                || minutesPerDay + other.minutesPerDay > base;
    }
}
