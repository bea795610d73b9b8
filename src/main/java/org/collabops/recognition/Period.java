package org.collabops.recognition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.collabops.Days;

/**
 * A calendar period in one zone: it begins with its first day and ends where the next one begins, so that every moment
 * lies in exactly one.
 *
 * @param from the first day of a period of this length
 */
public record Period(PeriodLength length, LocalDate from, ZoneId zone) {
    public static Period at(Instant moment, PeriodLength length, ZoneId zone) {
        return of(LocalDate.ofInstant(moment, zone), length, zone);
    }

    /** The period that a day lies in. */
    public static Period of(LocalDate day, PeriodLength length, ZoneId zone) {
        return new Period(length, length.startOf(day), zone);
    }

    /** The day after the last one. */
    public LocalDate until() {
        return length.next(from);
    }

    public Days days() {
        return new Days(from, until());
    }

    public LocalDate lastDay() {
        return until().minusDays(1);
    }

    public Instant start() {
        return from.atStartOfDay(zone).toInstant();
    }

    public Instant end() {
        return until().atStartOfDay(zone).toInstant();
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(start()) && moment.isBefore(end());
    }

    public Period next() {
        return new Period(length, until(), zone);
    }

    /**
     * What ledgers know it by: never changes. The zone is no part of it, so that a change of the zone in the middle of a
     * period gives nobody a second allowance.
     */
    public String key() {
        return length.name() + ":" + from;
    }
}
