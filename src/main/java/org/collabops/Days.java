package org.collabops;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Days in a row, of no zone.
 *
 * @param until the day after the last one
 */
public record Days(LocalDate from, LocalDate until) implements Serializable {
    /** @throws IllegalArgumentException when there is no day between the two */
    public Days {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("No day from " + from + " until before " + until);
        }
    }

    /** As people say it: up to and including {@code last}. */
    public static Days through(LocalDate first, LocalDate last) {
        return new Days(first, last.plusDays(1));
    }

    public LocalDate last() {
        return until.minusDays(1);
    }

    public int count() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
    }

    /** How many days {@code day} comes after the first one; negative before it. */
    public int place(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - from.toEpochDay());
    }

    public Stream<LocalDate> stream() {
        return from.datesUntil(until);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    public boolean overlaps(Days other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Whether all days of the other are among these. */
    public boolean covers(Days other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }

    /** All days from the first of both to the last. */
    public Days hull(Days other) {
        return new Days(
                from.isBefore(other.from) ? from : other.from, until.isAfter(other.until) ? until : other.until);
    }

    /** The days of both; empty when there is none. */
    public Optional<Days> intersect(Days other) {
        return overlaps(other)
                ? Optional.of(new Days(
                        from.isAfter(other.from) ? from : other.from,
                        until.isBefore(other.until) ? until : other.until))
                : Optional.empty();
    }

    /** Cut before each Monday: the first and the last week may be shorter than seven days. */
    public List<Days> weeks() {
        return cut(day -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    /** Cut before each first day of a month. */
    public List<Days> months() {
        return cut(day -> day.with(TemporalAdjusters.firstDayOfNextMonth()));
    }

    private List<Days> cut(UnaryOperator<LocalDate> next) {
        List<Days> parts = new ArrayList<>();
        for (LocalDate start = from; start.isBefore(until); ) {
            LocalDate end = next.apply(start);
            parts.add(new Days(start, end.isBefore(until) ? end : until));
            start = end;
        }
        return parts;
    }
}
