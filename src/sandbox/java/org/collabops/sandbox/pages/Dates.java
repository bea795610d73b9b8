package org.collabops.sandbox.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days and moments as Jira does, in the reader's language and time zone; templates call it {@code $dates}. */
public final class Dates {

    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter iso;

    Dates(Locale locale, ZoneId zone) {
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

    /** For {@code datetime} of a {@code time} element. */
    public String iso(Instant instant) {
        return instant == null ? "" : iso.format(instant);
    }
}
