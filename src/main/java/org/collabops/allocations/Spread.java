package org.collabops.allocations;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the minutes of an allocation lie.
 *
 * @param minutes of each day that has any
 * @param wanted what would be planned if nobody were on leave
 * @param givenUp what leave took of that
 * @param unplaceable what found no day to lie on; never dropped silently
 * @param unknownDays of which nobody knows what the person can work; no minute lies there
 */
public record Spread(
        SortedMap<LocalDate, Integer> minutes, long wanted, long givenUp, long unplaceable, int unknownDays) {
    public Spread {
        minutes = Collections.unmodifiableSortedMap(new TreeMap<>(minutes));
    }

    /** Of one day; 0 where none lie. */
    public int on(LocalDate day) {
        return minutes.getOrDefault(day, 0);
    }

    public long placed() {
        return minutes.values().stream().mapToLong(Integer::intValue).sum();
    }

    /** Of the days from {@code from} to before {@code until}. */
    public long within(LocalDate from, LocalDate until) {
        return sum(minutes.subMap(from, until));
    }

    private static long sum(Map<LocalDate, Integer> some) {
        return some.values().stream().mapToLong(Integer::intValue).sum();
    }
}
