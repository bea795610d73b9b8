package org.collabops;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.Test;

public class DaysTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    @Test
    public void noDaysAreNoDays() {
        assertThrows(IllegalArgumentException.class, () -> new Days(SUNDAY, SUNDAY));
        assertThrows(IllegalArgumentException.class, () -> Days.through(SUNDAY, SUNDAY.minusDays(1)));
        assertThat(Days.through(SUNDAY, SUNDAY).count(), is(1));
    }

    @Test
    public void weeksBeginOnMonday() {
        assertThat(
                Days.through(SUNDAY, SUNDAY.plusDays(8)).weeks(),
                contains(
                        Days.through(SUNDAY, SUNDAY),
                        Days.through(SUNDAY.plusDays(1), SUNDAY.plusDays(7)),
                        Days.through(SUNDAY.plusDays(8), SUNDAY.plusDays(8))));
    }

    @Test
    public void monthsBeginOnTheirFirst() {
        assertThat(
                Days.through(SUNDAY, LocalDate.of(2026, 12, 3)).months(),
                contains(
                        Days.through(SUNDAY, LocalDate.of(2026, 11, 30)),
                        Days.through(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 3))));
    }

    @Test
    public void partsHoldEachDayOnce() {
        Random random = new Random(1);
        for (int round = 0; round < 10_000; round++) {
            Days days = some(random);
            for (List<Days> parts : List.of(days.weeks(), days.months())) {
                assertThat(
                        parts.stream().flatMap(Days::stream).toList(),
                        is(days.stream().toList()));
            }
            assertThat(
                    days.weeks().stream().skip(1).allMatch(week -> week.from().getDayOfWeek() == DayOfWeek.MONDAY),
                    is(true));
        }
    }

    @Test
    public void daysCoverThoseThatTheyContainAndAHullCoversBoth() {
        Random random = new Random(3);
        for (int round = 0; round < 10_000; round++) {
            Days one = some(random);
            Days other = some(random);

            assertThat(one.covers(other), is(other.stream().allMatch(one::contains)));
            Days hull = one.hull(other);
            assertThat(hull.covers(one) && hull.covers(other), is(true));
            assertThat(List.of(one.from(), other.from()).contains(hull.from()), is(true));
            assertThat(List.of(one.until(), other.until()).contains(hull.until()), is(true));
        }
    }

    @Test
    public void anIntersectionHoldsTheDaysOfBoth() {
        Random random = new Random(2);
        for (int round = 0; round < 10_000; round++) {
            Days one = some(random);
            Days other = some(random);
            List<LocalDate> both = one.stream().filter(other::contains).toList();
            assertThat(
                    one.intersect(other)
                            .map(Days::stream)
                            .orElseGet(Stream::empty)
                            .toList(),
                    is(both));
            assertThat(one.overlaps(other), is(!both.isEmpty()));
        }
    }

    private static Days some(Random random) {
        LocalDate from = SUNDAY.plusDays(random.nextInt(90));
        return new Days(from, from.plusDays(1 + random.nextInt(60)));
    }
}
