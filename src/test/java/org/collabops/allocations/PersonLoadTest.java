package org.collabops.allocations;

import static org.collabops.allocations.TestAllocations.MONDAY;
import static org.collabops.allocations.TestAllocations.allocation;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.collabops.Days;
import org.collabops.allocations.PersonLoad.OverloadedDay;
import org.collabops.allocations.PersonLoad.Period;
import org.collabops.people.ShownDays;
import org.junit.Test;

public final class PersonLoadTest {
    private static final int CASES = 10_000;
    private static final Workday DAY = new Workday(480, 480);
    private static final Workday AWAY = new Workday(480, 0);
    private static final Days WEEK = new Days(MONDAY, MONDAY.plusDays(7));

    @Test
    public void aDayWithMoreThanThePersonCanWorkNamesWhatItIsOfTheLargestFirst() {
        PersonLoad load = load(
                week(DAY),
                allocation(1, 0, 4, AllocationMode.MINUTES_PER_DAY, 200),
                allocation(2, 2, 2, AllocationMode.MINUTES_PER_DAY, 300));

        List<OverloadedDay> days = load.overloadedDays(WEEK);

        assertThat(days.stream().map(OverloadedDay::day).toList(), contains(MONDAY.plusDays(2)));
        assertThat(days.get(0).overBy(), is(20L));
        assertThat(days.get(0).plans().stream().map(plan -> plan.id()).toList(), contains(2L, 1L));
    }

    @Test
    public void aPeriodCanHaveRoomThoughADayOfItIsOverloaded() {
        Period week = load(week(DAY), allocation(1, 2, 2, AllocationMode.MINUTES_PER_DAY, 600))
                .period(WEEK)
                .orElseThrow();

        assertThat(week.overloadedDays(), is(1));
        assertThat(week.isOverloaded(), is(false));
        assertThat(week.free(), is(1800L));
        assertThat(week.utilisationPercent(), is(new BigDecimal("25.00")));
    }

    @Test
    public void utilisationIsUnknownWithoutCapacityAndWithoutASchedule() {
        Workday[] off = new Workday[7];
        Arrays.fill(off, Workday.OFF);

        assertThat(load(off).period(WEEK).orElseThrow().utilisationPercent(), is(nullValue()));
        assertThat(load(new Workday[7]).period(WEEK).orElseThrow().capacity(), is(nullValue()));
        assertThat(load(new Workday[7]).period(WEEK).orElseThrow().utilisationPercent(), is(nullValue()));
    }

    @Test
    public void whatIsUnknownIsNeverOverloaded() {
        PersonLoad load = load(new Workday[7], allocation(1, 0, 4, AllocationMode.TOTAL_MINUTES, 9_000));

        assertThat(load.overloadedDays(WEEK), is(empty()));
        assertThat(load.overbooked(), is(empty()));
    }

    @Test
    public void totalsFindNoRoomWhereDailyMinutesHaveTakenIt() {
        PersonLoad load = load(
                week(DAY),
                allocation(1, 0, 4, AllocationMode.MINUTES_PER_DAY, 400),
                allocation(2, 0, 1, AllocationMode.TOTAL_MINUTES, 200),
                allocation(3, 0, 4, AllocationMode.TOTAL_MINUTES, 100));

        assertThat(load.overbooked().size(), is(1));
        assertThat(load.overbooked().get(0).overBy(), is(40L));
        assertThat(load.overbooked().get(0).days(), is(new Days(MONDAY, MONDAY.plusDays(2))));
        assertThat(load.overbooked().get(0).plans().get(0).id(), is(2L));
    }

    @Test
    public void aTotalThatHasNoDayToLieOnIsOverbookedByAllOfIt() {
        Workday[] away = week(AWAY);

        PersonLoad load = load(away, allocation(1, 0, 4, AllocationMode.TOTAL_MINUTES, 90));

        assertThat(load.plans().get(0).spread().unplaceable(), is(90L));
        assertThat(load.overbooked().get(0).overBy(), is(90L));
    }

    @Test
    public void aPeriodWithADayThatTheViewerMayNotSeeIsHidden() {
        PersonLoad load = PersonLoad.of(
                new Offer(WEEK, Arrays.asList(week(DAY))),
                List.of(allocation(1, 0, 4, AllocationMode.MINUTES_PER_DAY, 600).outline()),
                outline -> Seen.hidden(outline.target()),
                ShownDays.only(List.of(new Days(MONDAY.plusDays(1), MONDAY.plusDays(7)))));

        assertThat(load.period(WEEK).isPresent(), is(false));
        assertThat(load.overloadedDays(WEEK).size(), is(4));
        assertThat(
                load.period(new Days(MONDAY.plusDays(1), MONDAY.plusDays(3)))
                        .orElseThrow()
                        .hidden(),
                is(1200L));
    }

    @Test
    public void periodsAndDaysSayWhatTheSumOfAllPlansSays() {
        Random random = new Random(3);
        for (int number = 0; number < CASES; number++) {
            Workday[] days = new Workday[7];
            Arrays.setAll(days, day -> workday(random));
            List<Allocation> plans = new ArrayList<>();
            for (int id = 0; id < random.nextInt(5); id++) {
                plans.add(plan(id, random));
            }

            PersonLoad load = load(days, plans.toArray(Allocation[]::new));

            requireSums("case " + number, load, days);
        }
    }

    private static void requireSums(String what, PersonLoad load, Workday[] days) {
        long planned = 0;
        long capacity = 0;
        boolean known = true;
        List<LocalDate> overloaded = new ArrayList<>();
        for (int place = 0; place < days.length; place++) {
            LocalDate day = MONDAY.plusDays(place);
            long onDay = 0;
            for (Planned plan : load.plans()) {
                onDay += plan.spread().minutes().getOrDefault(day, 0);
            }
            planned += onDay;
            known &= days[place] != null;
            capacity += days[place] == null ? 0 : days[place].capacity();
            if (days[place] != null && onDay > days[place].capacity()) {
                overloaded.add(day);
            }
        }
        Period period = load.period(WEEK).orElseThrow();
        assertThat(what, period.planned(), is(planned));
        assertThat(what, period.capacity(), is(known ? capacity : null));
        assertThat(
                what, load.overloadedDays(WEEK).stream().map(OverloadedDay::day).toList(), is(overloaded));
        assertThat(
                what,
                period.utilisationPercent(),
                is(
                        !known || capacity == 0
                                ? null
                                : new BigDecimal(100 * planned)
                                        .divide(new BigDecimal(capacity), 2, RoundingMode.HALF_UP)));
    }

    private static Allocation plan(int id, Random random) {
        AllocationMode mode = AllocationMode.values()[random.nextInt(3)];
        int from = random.nextInt(7);
        int value = 1 + random.nextInt(mode == AllocationMode.PERCENT ? 12_000 : 600);
        return allocation(id, from, from + random.nextInt(7 - from), mode, value, OnLeave.values()[random.nextInt(3)]);
    }

    private static Workday workday(Random random) {
        if (random.nextInt(30) == 0) {
            return null;
        }
        int full = random.nextInt(4) == 0 ? 0 : random.nextInt(500);
        return new Workday(full, random.nextInt(3) == 0 ? random.nextInt(full + 1) : full);
    }

    private static Workday[] week(Workday workday) {
        return new Workday[] {workday, workday, workday, workday, workday, Workday.OFF, Workday.OFF};
    }

    private static PersonLoad load(Workday[] days, Allocation... allocations) {
        return PersonLoad.of(
                new Offer(WEEK, Arrays.asList(days)),
                Arrays.stream(allocations).map(Allocation::outline).toList(),
                outline -> Seen.visible(outline.target(), null, "Target"),
                ShownDays.ALL);
    }
}
