package org.collabops.people;

import java.time.LocalDate;
import org.collabops.Field;

/** What a request wants to be different about a leave; fields left out stay as they are. */
public record LeaveChange(
        Field<LocalDate> from,
        Field<LocalDate> until,
        Field<Integer> minutesPerDay,
        Field<DayPart> part,
        Field<LeaveState> state) {

    LeaveContent appliedTo(LeaveContent content) {
        return new LeaveContent(
                from.or(content.from()),
                until.or(content.until()),
                minutesPerDay.or(content.minutesPerDay()),
                part.or(content.part()),
                state.or(content.state()));
    }
}
