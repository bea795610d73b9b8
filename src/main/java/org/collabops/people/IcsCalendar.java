package org.collabops.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.collabops.Days;
import org.collabops.Text;
import org.collabops.people.CalendarFile.Entry;
import org.collabops.people.CalendarFile.Skipped;

/**
 * Special days in iCalendar (RFC 5545): every event of whole days is a holiday, except those whose summary speaks of
 * working or of half a day, for which the format has no field.
 */
public final class IcsCalendar {
    private static final Pattern MAKE_UP = Pattern.compile("上班|补班|调休|make-?up|working day", Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF = Pattern.compile("半天|half[ -]day", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("[0-9]{8}");
    private static final int LONGEST = 60;

    private final List<Entry> entries = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    private IcsCalendar() {}

    public static CalendarFile read(String text) {
        IcsCalendar calendar = new IcsCalendar();
        calendar.readEvents(text);
        return CalendarFile.of(calendar.entries, calendar.skipped, Set.of());
    }

    private void readEvents(String text) {
        Map<String, String> event = null;
        for (String line : unfolded(text).split("\r?\n")) {
            if ("BEGIN:VEVENT".equalsIgnoreCase(line)) {
                event = new HashMap<>();
            } else if ("END:VEVENT".equalsIgnoreCase(line) && event != null) {
                readEvent(event);
                event = null;
            } else if (event != null && line.indexOf(':') > 0) {
                String name = line.substring(0, line.indexOf(':')).split(";", 2)[0];
                event.put(
                        name.toUpperCase(Locale.ROOT),
                        line.substring(line.indexOf(':') + 1).strip());
            }
        }
    }

    private void readEvent(Map<String, String> event) {
        String summary = unescaped(event.getOrDefault("SUMMARY", ""));
        String start = event.getOrDefault("DTSTART", "");
        String end = event.getOrDefault("DTEND", "");
        if (event.containsKey("RRULE")) {
            skip(summary, "collabops.people.import.repeats");
        } else if (!DATE.matcher(start).matches()
                || !end.isEmpty() && !DATE.matcher(end).matches()) {
            skip(summary, "collabops.people.import.no-whole-days");
        } else {
            try {
                LocalDate from = LocalDate.parse(start, DateTimeFormatter.BASIC_ISO_DATE);
                LocalDate until =
                        end.isEmpty() ? from.plusDays(1) : LocalDate.parse(end, DateTimeFormatter.BASIC_ISO_DATE);
                readDays(new Days(from, until), summary);
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                skip(summary, "collabops.people.import.no-date");
            }
        }
    }

    private void readDays(Days days, String summary) {
        if (days.count() > LONGEST) {
            skip(summary, "collabops.people.import.too-long");
            return;
        }
        DayKind kind = MAKE_UP.matcher(summary).find()
                ? DayKind.MAKE_UP
                : HALF.matcher(summary).find() ? DayKind.HALF : DayKind.HOLIDAY;
        days.stream().forEach(day -> entries.add(new Entry(day, kind, null, summary)));
    }

    private void skip(String what, String why) {
        skipped.add(new Skipped(what, Text.of(why)));
    }

    private static String unfolded(String text) {
        return text.replaceAll("\r?\n[ \t]", "");
    }

    private static String unescaped(String value) {
        return value.replace("\\n", " ").replace("\\N", " ").replaceAll("\\\\([,;\\\\])", "$1");
    }
}
