package org.collabops.allocations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.collabops.Days;
import org.collabops.people.Capacity;

/**
 * What a person offers to plans, day by day.
 *
 * @param workdays one for each of the days, null for a day of which nothing is known
 */
record Offer(Days days, List<Workday> workdays) {
    Offer {
        workdays = Collections.unmodifiableList(Arrays.asList(workdays.toArray(Workday[]::new)));
    }

    static Offer of(Capacity capacity) {
        List<Workday> workdays = new ArrayList<>();
        capacity.days().stream().forEach(day -> workdays.add(workday(capacity, day)));
        return new Offer(capacity.days(), workdays);
    }

    private static Workday workday(Capacity capacity, LocalDate day) {
        OptionalInt full = capacity.withoutLeaveOn(day);
        return full.isPresent()
                ? new Workday(full.getAsInt(), capacity.minutesOn(day).orElseThrow())
                : null;
    }

    /** Null where nothing is known, as outside of the days. */
    Workday on(LocalDate day) {
        return days.contains(day) ? workdays.get(days.place(day)) : null;
    }

    /** What the person can work in a period; empty when it is unknown of any of its days. */
    OptionalLong capacity(Days period) {
        if (days.intersect(period).filter(period::equals).isEmpty()) {
            return OptionalLong.empty();
        }
        long sum = 0;
        int first = days.place(period.from());
        for (Workday workday : workdays.subList(first, first + period.count())) {
            if (workday == null) {
                return OptionalLong.empty();
            }
            sum += workday.capacity();
        }
        return OptionalLong.of(sum);
    }

    Spread spread(Amount amount, Days range) {
        return Spreading.of(amount, range, range.stream().map(this::on).toList());
    }
}
