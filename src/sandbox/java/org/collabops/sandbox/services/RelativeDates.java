package org.collabops.sandbox.services;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Names the days of the last week as people do. */
final class RelativeDates {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final int WEEK = 7;

    private final LocalDate today;
    private final Locale language;

    RelativeDates(LocalDate today, Locale language) {
        this.today = today;
        this.language = language;
    }

    /** The day and what follows it; empty for a day that has no name of its own. */
    Optional<String> text(LocalDate day, String time) {
        return name(day).map(name -> (name + " " + time).strip());
    }

    private Optional<String> name(LocalDate day) {
        long ago = ChronoUnit.DAYS.between(day, today);
        if (ago < 0 || ago >= WEEK) {
            return Optional.empty();
        }
        if (ago > 1) {
            return Optional.of(day.getDayOfWeek().getDisplayName(TextStyle.FULL, language));
        }
        var words = ResourceBundle.getBundle("services.dates", language, NO_FALLBACK);
        return Optional.of(words.getString(ago == 0 ? "today" : "yesterday"));
    }
}
