package org.collabops.people;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Text;
import org.collabops.people.CalendarFile.Entry;
import org.collabops.people.CalendarFile.Skipped;

/**
 * Special days in JSON, as public lists of holidays are written: a list {@code days} or {@code national}, or years with
 * such lists, beside which {@code subdivisions} has the further days of each state. Each day has a {@code date} and a
 * {@code name}; {@code isOffDay: false} is a make-up day. What this app exports ({@code kind}, {@code actsAs}) is read
 * as well.
 */
public final class JsonCalendar {
    private static final List<String> LISTS = List.of("days", "national");

    private final List<Entry> entries = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Set<String> subdivisions = new HashSet<>();
    private final String subdivision;

    private JsonCalendar(String subdivision) {
        this.subdivision = subdivision;
    }

    /**
     * @param json as a reader of JSON leaves it: maps, lists, texts, numbers
     * @param subdivision the state whose days are read beside those of the whole country; none if null
     */
    public static CalendarFile read(Object json, String subdivision) {
        JsonCalendar calendar = new JsonCalendar(subdivision);
        calendar.readAny(json);
        return CalendarFile.of(calendar.entries, calendar.skipped, calendar.subdivisions);
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
            if (object.get("subdivisions") instanceof Map<?, ?> states) {
                states.forEach(this::readState);
            }
            if (object.get("years") instanceof List<?> years) {
                years.stream().filter(Map.class::isInstance).forEach(this::readAny);
            }
        }
    }

    private void readState(Object name, Object days) {
        if (days instanceof List<?> list) {
            subdivisions.add(String.valueOf(name));
            if (String.valueOf(name).equals(subdivision)) {
                list.forEach(this::readDay);
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
