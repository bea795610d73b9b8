package org.collabops.allocations;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;
import org.collabops.Days;

/** A number for each of some days, made for asking for many sums; days outside count nothing. */
final class DaySums {
    private final Days days;

    /** At each place the sum of all days before it. */
    private final long[] before;

    private DaySums(Days days, long[] before) {
        this.days = days;
        this.before = before;
    }

    /** @param each the number of a day by its place among the days */
    static DaySums of(Days days, IntToLongFunction each) {
        long[] before = new long[days.count() + 1];
        for (int place = 1; place < before.length; place++) {
            before[place] = before[place - 1] + each.applyAsLong(place - 1);
        }
        return new DaySums(days, before);
    }

    /** The minutes of those plans that are wanted. */
    static DaySums of(Days days, List<Planned> plans, Predicate<Planned> wanted) {
        long[] minutes = new long[days.count()];
        for (Planned plan : plans) {
            if (wanted.test(plan)) {
                plan.spread().addTo(days, minutes);
            }
        }
        return of(days, place -> minutes[place]);
    }

    long at(int place) {
        return before[place + 1] - before[place];
    }

    long on(LocalDate day) {
        return between(days.place(day), days.place(day) + 1);
    }

    long within(Days part) {
        return between(days.place(part.from()), days.place(part.until()));
    }

    private long between(int first, int end) {
        return before[known(end)] - before[known(first)];
    }

    private int known(int place) {
        return Math.max(0, Math.min(place, before.length - 1));
    }
}
