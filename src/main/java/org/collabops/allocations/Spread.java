package org.collabops.allocations;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.collabops.Days;

/** Where the minutes of an allocation lie. */
public final class Spread {
    private final Days days;
    private final long[] parts;
    private final long wanted;
    private final long givenUp;
    private final long unplaceable;
    private final int unknownDays;

    /** @param parts the minutes of each of the days */
    Spread(Days days, long[] parts, long wanted, long givenUp, long unplaceable, int unknownDays) {
        this.days = days;
        this.parts = parts;
        this.wanted = wanted;
        this.givenUp = givenUp;
        this.unplaceable = unplaceable;
        this.unknownDays = unknownDays;
    }

    /** Of each day that has any. */
    public SortedMap<LocalDate, Integer> minutes() {
        SortedMap<LocalDate, Integer> minutes = new TreeMap<>();
        days.stream().filter(day -> on(day) > 0).forEach(day -> minutes.put(day, on(day)));
        return minutes;
    }

    /** What would be planned if nobody were on leave. */
    public long wanted() {
        return wanted;
    }

    /** What leave took of that. */
    public long givenUp() {
        return givenUp;
    }

    /** What found no day to lie on; never dropped silently. */
    public long unplaceable() {
        return unplaceable;
    }

    /** The days of which nobody knows what the person can work; no minute lies there. */
    public int unknownDays() {
        return unknownDays;
    }

    /** Of one day; 0 where none lie. */
    public int on(LocalDate day) {
        return days.contains(day) ? Math.toIntExact(parts[days.place(day)]) : 0;
    }

    public long placed() {
        return Arrays.stream(parts).sum();
    }

    /** Of the days from {@code from} to before {@code until}. */
    public long within(LocalDate from, LocalDate until) {
        int first = Math.max(0, days.place(from));
        int end = Math.min(parts.length, days.place(until));
        return first < end ? Arrays.stream(parts, first, end).sum() : 0;
    }

    /**
     * What lies outside is left out.
     *
     * @param sums one for each day of {@code of}
     */
    void addTo(Days of, long[] sums) {
        int shift = of.place(days.from());
        int end = Math.min(parts.length, sums.length - shift);
        for (int place = Math.max(0, -shift); place < end; place++) {
            sums[shift + place] += parts[place];
        }
    }
}
