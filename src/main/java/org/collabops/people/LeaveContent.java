package org.collabops.people;

import java.io.Serializable;
import org.collabops.Days;

/**
 * All that people can say about a leave.
 *
 * @param minutesPerDay null for whole days
 * @param part where in the day the minutes lie; does not matter for whole days
 */
public record LeaveContent(Days days, Integer minutesPerDay, DayPart part, LeaveState state) implements Serializable {
    public boolean isApproved() {
        return state == LeaveState.APPROVED;
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
