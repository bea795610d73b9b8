package org.collabops.people;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
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

    int minutesOn(DayOfWeek weekday) {
        return weekdayMinutes.get(weekday.getValue() - 1);
    }
}
