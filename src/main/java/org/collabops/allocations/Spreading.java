package org.collabops.allocations;

import static org.collabops.allocations.Apportionment.sum;

import java.util.Arrays;
import java.util.List;
import org.collabops.Days;

/**
 * Spreads an amount over days. With F what the person could work without leave and C with it, each summed over the days:
 *
 * <ul>
 *   <li>a percentage p wants p·F and each day its share by F; a total wants itself, in the same shares;
 *   <li>minutes per day want themselves on each day that the person would work without leave;
 *   <li>leave keeps all that, gives it up in proportion (p·C, total·C/F, and each day's minutes by C/F of that day), or
 *       moves it to the days in proportion to C.
 * </ul>
 *
 * All parts are whole minutes that sum to the rounded whole.
 */
final class Spreading {
    private static final long WHOLE = 10_000;

    private final Amount amount;
    private final long[] full;
    private final long[] capacity;
    private int unknown;

    private Spreading(Amount amount, List<Workday> workdays) {
        this.amount = amount;
        this.full = new long[workdays.size()];
        this.capacity = new long[workdays.size()];
        for (int place = 0; place < full.length; place++) {
            Workday day = workdays.get(place);
            if (day == null) {
                unknown++;
            } else {
                full[place] = day.full();
                capacity[place] = day.capacity();
            }
        }
    }

    /** @param workdays one for each of the days, null for a day of which nothing is known */
    static Spread of(Amount amount, Days days, List<Workday> workdays) {
        Spreading spreading = new Spreading(amount, workdays);
        long wanted = spreading.wanted();
        long[] parts = spreading.parts(wanted);
        long missing = wanted - sum(parts);
        boolean givesUp = amount.onLeave() == OnLeave.REDUCE && sum(spreading.full) > 0;
        return new Spread(days, parts, wanted, givesUp ? missing : 0, givesUp ? 0 : missing, spreading.unknown);
    }

    private long wanted() {
        return switch (amount.mode()) {
            case PERCENT -> percentOf(sum(full));
            case TOTAL_MINUTES -> amount.value();
            case MINUTES_PER_DAY -> sum(daily());
        };
    }

    private long[] parts(long wanted) {
        return amount.mode() == AllocationMode.MINUTES_PER_DAY ? daysOf(wanted) : sharesOf(wanted);
    }

    private long[] sharesOf(long wanted) {
        return switch (amount.onLeave()) {
            case KEEP -> Apportionment.of(wanted, full);
            case REDUCE -> Apportionment.of(reduced(wanted), capacity);
            case REDISTRIBUTE -> Apportionment.of(wanted, capacity);
        };
    }

    private long reduced(long wanted) {
        return amount.mode() == AllocationMode.PERCENT
                ? percentOf(sum(capacity))
                : Apportionment.scaled(wanted, sum(capacity), sum(full));
    }

    private long[] daysOf(long wanted) {
        long[] days = daily();
        if (amount.onLeave() == OnLeave.KEEP) {
            return days;
        }
        for (int place = 0; place < days.length; place++) {
            days[place] = Apportionment.scaled(days[place], capacity[place], full[place]);
        }
        if (amount.onLeave() == OnLeave.REDISTRIBUTE) {
            long[] moved = Apportionment.of(wanted - sum(days), capacity);
            Arrays.setAll(days, place -> days[place] + moved[place]);
        }
        return days;
    }

    private long[] daily() {
        return Arrays.stream(full).map(day -> day > 0 ? amount.value() : 0).toArray();
    }

    private long percentOf(long minutes) {
        return Apportionment.scaled(minutes, amount.value(), WHOLE);
    }
}
