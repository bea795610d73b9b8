package org.collabops.people;

import java.time.LocalDate;
import java.util.List;
import org.collabops.Field;
import org.collabops.Percent;

/** What a request wants to be different about a schedule; fields left out stay as they are. */
public record ScheduleChange(
        Field<LocalDate> validFrom,
        Field<List<Integer>> weekdayMinutes,
        Field<Percent> availability,
        Field<Long> calendar) {

    ScheduleContent appliedTo(ScheduleContent content) {
        return new ScheduleContent(
                validFrom.or(content.validFrom()),
                weekdayMinutes.or(content.weekdayMinutes()),
                availability.or(content.availability()),
                calendar.or(content.calendar()));
    }
}
