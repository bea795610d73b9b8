package org.collabops.people;

import java.time.LocalDate;
import java.util.Map;
import org.collabops.Field;

/** What a request wants to be different about a calendar: its days as a whole; fields left out stay as they are. */
public record CalendarChange(Field<String> name, Field<Map<LocalDate, CalendarDay>> days) {
    CalendarContent appliedTo(CalendarContent content) {
        Map<LocalDate, CalendarDay> wanted = days.or(content.days());
        return new CalendarContent(name.or(content.name()), wanted == null ? Map.of() : wanted);
    }
}
