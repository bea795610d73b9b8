package org.collabops.sandbox.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Writes days and moments as Jira does, in the reader's language and time zone; templates call it {@code $dates}. */
public final class Dates {

    private static final int HOUR = 60;
    private static final int DAY = 8 * HOUR;
    private static final int WEEK = 5 * DAY;
    private static final List<Map.Entry<String, Integer>> UNITS = List.of(
            Map.entry("time.week", WEEK),
            Map.entry("time.day", DAY),
            Map.entry("time.hour", HOUR),
            Map.entry("time.minute", 1));

    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter iso;
    private final Words words;

    Dates(Words words, Locale locale, ZoneId zone) {
        this.words = words;
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        day = DateTimeFormatter.ofPattern(chinese ? "yyyy-MM-dd" : "dd/MMM/yy", locale);
        moment = DateTimeFormatter.ofPattern(chinese ? "yyyy-MM-dd HH:mm" : "dd/MMM/yy h:mm a", locale)
                .withZone(zone);
        iso = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ", Locale.ROOT).withZone(zone);
    }

    public String day(LocalDate date) {
        return date == null ? "" : day.format(date);
    }

    public String moment(Instant instant) {
        return instant == null ? "" : moment.format(instant);
    }

    /** A time of work in Jira's usual weeks of five days of eight hours. */
    public String work(Long seconds) {
        var parts = new StringJoiner(" ");
        long minutes = seconds / 60;
        for (Map.Entry<String, Integer> unit : UNITS) {
            if (minutes >= unit.getValue()) {
                parts.add(words.get(unit.getKey(), Long.toString(minutes / unit.getValue())));
                minutes %= unit.getValue();
            }
        }
        return parts.length() == 0 ? words.get("time.minute", "0") : parts.toString();
    }

    /** For {@code datetime} of a {@code time} element. */
    public String iso(Instant instant) {
        return instant == null ? "" : iso.format(instant);
    }
}
