package org.collabops.allocations;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.collabops.Days;
import org.collabops.allocations.Overbooking.Item;
import org.collabops.allocations.Overbooking.Range;
import org.junit.Test;

public final class OverbookingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final int CASES = 10_000;

    @Test
    public void workThatFitsSomehowIsNotOverbooked() {
        long[] room = {480, 480, 480, 480, 480};

        assertThat(found(room, item(1, 0, 5, 2000), item(2, 1, 3, 400)), is(empty()));
    }

    @Test
    public void theRangeAndWhatIsForcedIntoItAreNamed() {
        long[] room = {480, 480, 480, 480, 480};

        List<Range> ranges = found(room, item(1, 0, 5, 1000), item(2, 1, 3, 700), item(3, 2, 3, 400));

        assertThat(ranges, contains(new Range(days(1, 3), 140, List.of(2L, 3L))));
    }

    @Test
    public void workOnDaysWithoutAnyRoomIsOverbookedByAllOfIt() {
        assertThat(found(new long[] {0, 0}, item(7, 0, 2, 60)), contains(new Range(days(0, 2), 60, List.of(7L))));
    }

    @Test
    public void rangesThatDoNotTouchAreToldApart() {
        long[] room = {60, 60, 480, 60};

        List<Range> ranges = found(room, item(1, 0, 1, 100), item(2, 3, 4, 90), item(3, 0, 4, 300));

        assertThat(ranges, contains(new Range(days(0, 1), 40, List.of(1L)), new Range(days(3, 4), 30, List.of(2L))));
    }

    /** The oracle places minute by minute what is due first, which leaves as little over as can be. */
    @Test
    public void whatTheRangesAreOverIsWhatFindsNoRoomHoweverItIsPlaced() {
        Random random = new Random(5);
        for (int number = 0; number < CASES; number++) {
            long[] room = random.longs(1 + random.nextInt(12), 0, 9).toArray();
            List<Item> items = new ArrayList<>();
            for (int id = 1; id <= random.nextInt(7); id++) {
                int from = random.nextInt(room.length);
                int until = from + 1 + random.nextInt(room.length - from);
                items.add(item(id, from, until, random.nextInt(25)));
            }

            List<Range> ranges = found(room, items.toArray(Item[]::new));

            String what = "case " + number + ": " + items + " in " + Arrays.toString(room);
            assertThat(what, ranges.stream().mapToLong(Range::overBy).sum(), is(leftOver(room, items)));
            ranges.forEach(range -> requireHonest(what, range, room, items));
            for (int place = 1; place < ranges.size(); place++) {
                assertThat(
                        what,
                        ranges.get(place - 1).days().until(),
                        is(lessThanOrEqualTo(ranges.get(place).days().from())));
            }
        }
    }

    private static void requireHonest(String what, Range range, long[] room, List<Item> items) {
        List<Item> inside = items.stream()
                .filter(item -> item.minutes() > 0
                        && !item.days().from().isBefore(range.days().from())
                        && !item.days().until().isAfter(range.days().until()))
                .toList();
        long forced = inside.stream().mapToLong(Item::minutes).sum();
        assertThat(what, range.overBy(), is(greaterThan(0L)));
        assertThat(
                what, range.items(), is(inside.stream().map(Item::id).sorted().toList()));
        assertThat(
                what,
                range.overBy(),
                is(forced - room(room, range.days().from(), range.days().until())));
    }

    private static long leftOver(long[] room, List<Item> items) {
        long[] open = items.stream().mapToLong(Item::minutes).toArray();
        for (int day = 0; day < room.length; day++) {
            for (long minute = 0; minute < room[day]; minute++) {
                LocalDate date = MONDAY.plusDays(day);
                IntStream.range(0, open.length)
                        .filter(one -> open[one] > 0 && items.get(one).days().contains(date))
                        .boxed()
                        .min(Comparator.comparing(one -> items.get(one).days().until()))
                        .ifPresent(one -> open[one]--);
            }
        }
        return Arrays.stream(open).sum();
    }

    private static List<Range> found(long[] room, Item... items) {
        return Overbooking.of(List.of(items), (from, until) -> room(room, from, until));
    }

    private static long room(long[] room, LocalDate from, LocalDate until) {
        return Arrays.stream(
                        room, (int) ChronoUnit.DAYS.between(MONDAY, from), (int) ChronoUnit.DAYS.between(MONDAY, until))
                .sum();
    }

    private static Item item(long id, int from, int until, long minutes) {
        return new Item(id, days(from, until), minutes);
    }

    private static Days days(int from, int until) {
        return new Days(MONDAY.plusDays(from), MONDAY.plusDays(until));
    }
}
