package org.collabops.allocations;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import org.collabops.Days;

/** The minutes of several allocations together, day by day; what lies outside of the days is left out. */
final class DaySums {
    private final Days days;
    private final long[] sums;

    private DaySums(Days days) {
        this.days = days;
        this.sums = new long[days.count()];
    }

    static DaySums of(Days days, Collection<Planned> plans) {
        DaySums sums = new DaySums(days);
        plans.forEach(plan -> plan.spread().addTo(sums));
        return sums;
    }

    void add(Days of, long[] minutes) {
        int shift = days.place(of.from());
        int end = Math.min(minutes.length, sums.length - shift);
        for (int place = Math.max(0, -shift); place < end; place++) {
            sums[shift + place] += minutes[place];
        }
    }

    long on(LocalDate day) {
        return days.contains(day) ? sums[days.place(day)] : 0;
    }

    long within(Days part) {
        return days.intersect(part)
                .map(both -> Arrays.stream(sums, days.place(both.from()), days.place(both.until()))
                        .sum())
                .orElse(0L);
    }
}
