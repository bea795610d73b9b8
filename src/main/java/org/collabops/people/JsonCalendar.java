package org.collabops.people;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collabops.Text;
import org.collabops.people.CalendarFile.Entry;
import org.collabops.people.CalendarFile.Skipped;

/**
 * Special days in JSON, as public lists of holidays are written: a list {@code days} or {@code national}, or years with
 * such lists. Each day has a {@code date} and a {@code name}; {@code isOffDay: false} is a make-up day. What this app
 * exports ({@code kind}, {@code actsAs}) is read as well.
 */
public final class JsonCalendar {
    private static final List<String> LISTS = List.of("days", "national");

    private final List<Entry> entries = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    private JsonCalendar() {}

    /** @param json as a reader of JSON leaves it: maps, lists, texts, numbers */
    public static CalendarFile read(Object json) {
        JsonCalendar calendar = new JsonCalendar();
        calendar.readAny(json);
        return CalendarFile.of(calendar.entries, calendar.skipped);
    }

    private void readAny(Object json) {
        if (json instanceof List<?> list) {
            list.forEach(this::readDay);
        } else if (json instanceof Map<?, ?> object) {
            for (String name : LISTS) {
                if (object.get(name) instanceof List<?> list) {
                    list.forEach(this::readDay);
                }
            }
            if (object.get("years") instanceof List<?> years) {
                years.stream().filter(Map.class::isInstance).forEach(this::readAny);
            }
        }
    }

    private void readDay(Object json) {
        if (!(json instanceof Map<?, ?> day) || !(day.get("date") instanceof String date)) {
            skip(json, "collabops.people.import.no-date");
            return;
        }
        String name = day.get("name") instanceof String text ? text : "";
        try {
            entries.add(new Entry(LocalDate.parse(date), kind(day), actsAs(day), name));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            skip(date, "collabops.people.import.no-date");
        }
    }

    private void skip(Object what, String why) {
        skipped.add(new Skipped(String.valueOf(what), Text.of(why)));
    }

    private static DayKind kind(Map<?, ?> day) {
        if (day.get("kind") instanceof String kind) {
            return DayKind.valueOf(kind);
        }
        return Boolean.FALSE.equals(day.get("isOffDay")) ? DayKind.MAKE_UP : DayKind.HOLIDAY;
    }

    private static DayOfWeek actsAs(Map<?, ?> day) {
        return day.get("actsAs") instanceof String weekday ? DayOfWeek.valueOf(weekday) : null;
    }
}
