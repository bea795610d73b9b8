package org.collabops.allocations;

import static java.math.RoundingMode.HALF_UP;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.collabops.Days;
import org.junit.Test;

public final class SpreadingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final int CASES = 10_000;
    private static final Workday WHOLE = new Workday(480, 480);
    private static final Workday HALF = new Workday(480, 240);
    private static final Workday AWAY = new Workday(480, 0);

    @Test
    public void aPercentageShrinksWithLeaveAndHolidays() {
        Spread spread = spread(AllocationMode.PERCENT, 5_000, OnLeave.REDUCE, WHOLE, HALF, AWAY, Workday.OFF);

        assertThat(minutes(spread, 4), is(List.of(240, 120, 0, 0)));
        assertThat(spread.givenUp(), is(360L));
        assertThat(spread.unplaceable(), is(0L));
    }

    @Test
    public void threeThirdsOfADayAreTheDay() {
        assertThat(
                3 * spread(AllocationMode.PERCENT, 3_333, OnLeave.REDUCE, WHOLE).on(MONDAY), is(480));
    }

    @Test
    public void minutesOfEachDayStayOnLeaveWhenTheyAreToBeKept() {
        Spread spread = spread(AllocationMode.MINUTES_PER_DAY, 300, OnLeave.KEEP, WHOLE, HALF, AWAY, Workday.OFF);

        assertThat(minutes(spread, 4), is(List.of(300, 300, 300, 0)));
    }

    @Test
    public void minutesOfADayOfLeaveMoveToTheOtherDays() {
        Spread spread =
                spread(AllocationMode.MINUTES_PER_DAY, 240, OnLeave.REDISTRIBUTE, WHOLE, WHOLE, AWAY, WHOLE, WHOLE);

        assertThat(minutes(spread, 5), is(List.of(300, 300, 0, 300, 300)));
    }

    @Test
    public void aTotalFollowsWhatThePersonCanWork() {
        Spread spread = spread(AllocationMode.TOTAL_MINUTES, 900, OnLeave.REDISTRIBUTE, WHOLE, HALF, AWAY);

        assertThat(minutes(spread, 3), is(List.of(600, 300, 0)));
    }

    @Test
    public void aTotalOverDaysWithoutCapacityIsShownAsUnplaceable() {
        Spread off = spread(AllocationMode.TOTAL_MINUTES, 900, OnLeave.REDUCE, Workday.OFF, Workday.OFF);
        Spread away = spread(AllocationMode.TOTAL_MINUTES, 900, OnLeave.REDISTRIBUTE, AWAY, AWAY);

        assertThat(off.minutes(), is(aMapWithSize(0)));
        assertThat(off.unplaceable(), is(900L));
        assertThat(away.unplaceable(), is(900L));
    }

    @Test
    public void aTotalOnLeaveAllTheTimeIsGivenUpWhenThatIsWanted() {
        Spread spread = spread(AllocationMode.TOTAL_MINUTES, 900, OnLeave.REDUCE, AWAY, AWAY);

        assertThat(spread.givenUp(), is(900L));
        assertThat(spread.unplaceable(), is(0L));
    }

    @Test
    public void noMinuteLiesOnADayOfWhichNothingIsKnown() {
        Spread spread = spread(AllocationMode.TOTAL_MINUTES, 480, OnLeave.REDISTRIBUTE, null, WHOLE);

        assertThat(minutes(spread, 2), is(List.of(0, 480)));
        assertThat(spread.unknownDays(), is(1));
    }

    @Test
    public void noMinuteIsLostOrMade() {
        Random random = new Random(1);
        for (int number = 0; number < CASES; number++) {
            Case any = Case.any(random);

            Spread spread = any.spread();

            assertThat(any.toString(), spread.placed() + spread.givenUp() + spread.unplaceable(), is(spread.wanted()));
        }
    }

    @Test
    public void eachDayGetsItsExactPartRoundedByTheLargestRemainder() {
        Random random = new Random(2);
        for (int number = 0; number < CASES; number++) {
            Case any = Case.any(random);

            List<Integer> expected = any.mode == AllocationMode.MINUTES_PER_DAY ? any.byDay() : any.byShare();

            assertThat(any.toString(), minutes(any.spread(), any.workdays.size()), is(expected));
        }
    }

    /** A random amount on random days, with the oracle of where its minutes lie. */
    private record Case(AllocationMode mode, int amount, OnLeave onLeave, List<Workday> workdays) {
        static Case any(Random random) {
            AllocationMode mode = AllocationMode.values()[random.nextInt(3)];
            OnLeave onLeave = OnLeave.values()[random.nextInt(3)];
            int amount = 1 + random.nextInt(mode == AllocationMode.PERCENT ? 15_000 : 1_000);
            List<Workday> workdays = new ArrayList<>();
            for (int day = random.nextInt(15); day >= 0; day--) {
                int full = random.nextInt(4) == 0 ? 0 : random.nextInt(600);
                int left = random.nextInt(3) == 0 ? random.nextInt(full + 1) : full;
                workdays.add(random.nextInt(20) == 0 ? null : new Workday(full, left));
            }
            return new Case(mode, amount, onLeave, workdays);
        }

        Spread spread() {
            return Spreading.of(
                    new Amount(mode, amount, onLeave), new Days(MONDAY, MONDAY.plusDays(workdays.size())), workdays);
        }

        private List<Integer> byShare() {
            long full = workdays.stream().mapToLong(Case::full).sum();
            long capacity = workdays.stream().mapToLong(Case::capacity).sum();
            long counted = onLeave == OnLeave.REDUCE ? capacity : full;
            BigDecimal whole = mode == AllocationMode.PERCENT
                    ? product(amount, counted, 10_000)
                    : onLeave == OnLeave.REDUCE ? product(amount, capacity, full) : BigDecimal.valueOf(amount);
            return largestRemainder(
                    rounded(whole),
                    workdays.stream()
                            .map(day -> onLeave == OnLeave.KEEP ? full(day) : capacity(day))
                            .toList());
        }

        private List<Integer> byDay() {
            List<Integer> days = new ArrayList<>();
            int moved = 0;
            for (Workday day : workdays) {
                int kept = full(day) == 0
                        ? 0
                        : onLeave == OnLeave.KEEP ? amount : rounded(product(amount, capacity(day), full(day)));
                moved += full(day) == 0 ? 0 : amount - kept;
                days.add(kept);
            }
            if (onLeave == OnLeave.REDISTRIBUTE) {
                List<Integer> more = largestRemainder(
                        moved, workdays.stream().map(Case::capacity).toList());
                IntStream.range(0, days.size()).forEach(place -> days.set(place, days.get(place) + more.get(place)));
            }
            return days;
        }

        private static int full(Workday day) {
            return day == null ? 0 : day.full();
        }

        private static int capacity(Workday day) {
            return day == null ? 0 : day.capacity();
        }

        private static BigDecimal product(long whole, long part, long of) {
            return of == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(whole * part).divide(BigDecimal.valueOf(of), MathContext.DECIMAL128);
        }

        private static int rounded(BigDecimal number) {
            return number.setScale(0, HALF_UP).intValueExact();
        }

        /** Rounds down and gives a minute more to those with the largest remainders, the earlier one first. */
        private static List<Integer> largestRemainder(int whole, List<Integer> weights) {
            BigInteger sum =
                    weights.stream().map(weight -> BigInteger.valueOf(weight)).reduce(BigInteger.ZERO, BigInteger::add);
            int[] parts = new int[weights.size()];
            if (sum.signum() > 0) {
                Arrays.setAll(
                        parts,
                        place -> exact(whole, weights.get(place)).divide(sum).intValue());
                List<Integer> places =
                        new ArrayList<>(IntStream.range(0, parts.length).boxed().toList());
                places.sort((one, other) -> exact(whole, weights.get(other))
                        .mod(sum)
                        .compareTo(exact(whole, weights.get(one)).mod(sum)));
                int left = whole - Arrays.stream(parts).sum();
                places.subList(0, left).forEach(place -> parts[place]++);
            }
            return Arrays.stream(parts).boxed().toList();
        }

        private static BigInteger exact(int whole, int weight) {
            return BigInteger.valueOf(whole).multiply(BigInteger.valueOf(weight));
        }
    }

    private static Spread spread(AllocationMode mode, int amount, OnLeave onLeave, Workday... workdays) {
        List<Workday> list = Arrays.asList(workdays);
        return Spreading.of(new Amount(mode, amount, onLeave), new Days(MONDAY, MONDAY.plusDays(list.size())), list);
    }

    private static List<Integer> minutes(Spread spread, int days) {
        return IntStream.range(0, days)
                .mapToObj(day -> spread.on(MONDAY.plusDays(day)))
                .toList();
    }
}
