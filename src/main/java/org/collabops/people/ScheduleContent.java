package org.collabops.people;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.collabops.Checks;
import org.collabops.Percent;

/**
 * All that people can say about a schedule.
 *
 * @param weekdayMinutes of work, Monday first
 * @param availability what is left for planned work after meetings, mail and the like
 * @param calendar the id of the holiday calendar that holds; null for none
 */
public record ScheduleContent(LocalDate validFrom, List<Integer> weekdayMinutes, Percent availability, Long calendar)
        implements Serializable {

    static final ScheduleContent EMPTY = new ScheduleContent(null, null, Percent.WHOLE, null);

    private static final int WEEKDAYS = DayOfWeek.values().length;

    Checks checked() {
        return Limits.day(new Checks(), "validFrom", validFrom)
                .required("weekdayMinutes", weekdayMinutes)
                .problem(
                        weekdayMinutes != null && !isWeek(weekdayMinutes),
                        "weekdayMinutes",
                        "collabops.people.error.week",
                        Limits.DAY_MINUTES)
                .required("availabilityPercent", availability)
                .problem(
                        availability != null && availability.compareTo(Percent.WHOLE) > 0,
                        "availabilityPercent",
                        "collabops.error.between",
                        0,
                        100);
    }

    public int minutesOn(DayOfWeek weekday) {
        return weekdayMinutes.get(weekday.getValue() - 1);
    }

    private static boolean isWeek(List<Integer> minutes) {
        return minutes.size() == WEEKDAYS
                && minutes.stream().allMatch(day -> day != null && day >= 0 && day <= Limits.DAY_MINUTES);
    }
}
