package org.collabops.allocations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.collabops.Days;
import org.collabops.people.Capacity;
import org.collabops.people.DayCapacity;

/** What a person offers to plans, day by day. */
final class Offer {
    private final Days days;
    private final List<Workday> workdays;
    private final DaySums capacity;
    private final DaySums unknown;

    /** @param workdays one for each of the days, null for a day of which nothing is known */
    Offer(Days days, List<Workday> workdays) {
        this.days = days;
        this.workdays = Collections.unmodifiableList(new ArrayList<>(workdays));
        this.capacity = DaySums.of(days, place -> isKnown(place) ? at(place).capacity() : 0);
        this.unknown = DaySums.of(days, place -> isKnown(place) ? 0 : 1);
    }

    static Offer of(Capacity capacity) {
        return new Offer(
                capacity.days(), capacity.each().stream().map(Offer::workday).toList());
    }

    private static Workday workday(DayCapacity day) {
        return day.isKnown() ? new Workday(day.withoutLeave(), day.planned()) : null;
    }

    Days days() {
        return days;
    }

    boolean isKnown(int place) {
        return at(place) != null;
    }

    /** By its place among the days; null where nothing is known. */
    Workday at(int place) {
        return workdays.get(place);
    }

    /** Null where nothing is known, as outside of the days. */
    Workday on(LocalDate day) {
        return days.contains(day) ? at(days.place(day)) : null;
    }

    /** What the person can work in a period; empty when it is unknown of any of its days. */
    OptionalLong capacity(Days period) {
        return days.covers(period) && unknown.within(period) == 0
                ? OptionalLong.of(capacity.within(period))
                : OptionalLong.empty();
    }

    /** @param range of these days */
    Spread spread(Amount amount, Days range) {
        int first = days.place(range.from());
        return Spreading.of(amount, range, workdays.subList(first, first + range.count()));
    }
}
