package org.collabops.people;

import java.util.List;
import org.collabops.Percent;

/**
 * How a day came to its minutes.
 *
 * @param schedule that holds; null when none has begun
 * @param calendar that the schedule names; null for none
 * @param special what the calendar says of the day; null when it is like the others of its weekday
 * @param leave the approved ones of the day
 */
public record Explained(
        DayCapacity day, Schedule schedule, HolidayCalendar calendar, CalendarDay special, List<Leave> leave) {

    static Explained of(DayCapacity day, WorkingTime time) {
        Schedule schedule = time.scheduleOn(day.day()).orElse(null);
        if (schedule == null) {
            return new Explained(day, null, null, null, List.of());
        }
        return new Explained(
                day,
                schedule,
                time.calendarOf(schedule).orElse(null),
                time.specialDay(schedule, day.day()).orElse(null),
                time.approvedOn(day.day()));
    }

    /** Null when no schedule holds. */
    public Percent availability() {
        return schedule == null ? null : schedule.content().availability();
    }

    /** Whether two leaves claim the same minutes, which are counted once. */
    public boolean hasDoubleLeave() {
        for (int first = 0; first < leave.size(); first++) {
            for (int second = first + 1; second < leave.size(); second++) {
                if (leave.get(first).content().claimsHoursOf(leave.get(second).content(), day.base())) {
                    return true;
                }
            }
        }
        return false;
    }
}
