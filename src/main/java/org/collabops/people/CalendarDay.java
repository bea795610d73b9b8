package org.collabops.people;

import java.io.Serializable;
import java.time.DayOfWeek;

/**
 * What is special about a day.
 *
 * @param actsAs the day of the week whose minutes are worked on a make-up day; null for every other kind
 * @param name what people call it; may be null
 */
public record CalendarDay(DayKind kind, DayOfWeek actsAs, String name) implements Serializable {
    public static CalendarDay holiday(String name) {
        return new CalendarDay(DayKind.HOLIDAY, null, name);
    }

    public static CalendarDay half(String name) {
        return new CalendarDay(DayKind.HALF, null, name);
    }

    public static CalendarDay makeUp(DayOfWeek actsAs, String name) {
        return new CalendarDay(DayKind.MAKE_UP, actsAs, name);
    }
}
