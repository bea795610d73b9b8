package org.collabops.people;

import static org.collabops.people.TestPeople.ALICE;
import static org.collabops.people.TestPeople.FULL_WEEK;
import static org.collabops.people.TestPeople.MONDAY;
import static org.collabops.people.TestPeople.calendar;
import static org.collabops.people.TestPeople.from;
import static org.collabops.people.TestPeople.leave;
import static org.collabops.people.TestPeople.minutes;
import static org.collabops.people.TestPeople.schedule;
import static org.collabops.people.TestPeople.wholeDays;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.collabops.Days;
import org.collabops.Percent;
import org.collabops.people.DayCapacity.Rule;
import org.junit.Test;

public class WorkingTimeTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Test
    public void withoutAScheduleNothingIsKnown() {
        DayCapacity day = new WorkingTime(List.of(), Map.of(), List.of(), null).on(MONDAY);
        assertThat(day.rule(), is(Rule.UNKNOWN));
        assertThat(day.minutes(), is(OptionalInt.empty()));
    }

    @Test
    public void leaveIsTakenAwayBeforeTheAvailability() {
        WorkingTime time = time(80, Map.of(), minutes(MONDAY, 240, DayPart.START));
        assertThat(time.on(MONDAY).planned(), is(192));
    }

    @Test
    public void twoLeavesOfTheSameHoursCountOnce() {
        WorkingTime time =
                time(100, Map.of(), minutes(MONDAY, 240, DayPart.START), minutes(MONDAY, 120, DayPart.START));
        assertThat(time.on(MONDAY).leave(), is(240));
    }

    @Test
    public void aMorningAndAnAfternoonAreADay() {
        WorkingTime time = time(100, Map.of(), minutes(MONDAY, 240, DayPart.START), minutes(MONDAY, 240, DayPart.END));
        assertThat(time.on(MONDAY).leave(), is(480));
    }

    @Test
    public void aMakeUpSaturdayIsWorkedLikeTheDayThatItStandsFor() {
        LocalDate saturday = MONDAY.plusDays(5);
        List<Integer> week = List.of(480, 480, 480, 480, 300, 0, 0);
        WorkingTime time = new WorkingTime(
                List.of(schedule(1, ALICE, from(LONG_AGO, week, 100, 7L))),
                Map.of(7L, calendar(7, Map.of(saturday, CalendarDay.makeUp(DayOfWeek.FRIDAY, "make-up")))),
                List.of(),
                null);
        assertThat(time.on(saturday), is(new DayCapacity(saturday, Rule.MAKE_UP, 300, 0, 300, 300)));
    }

    @Test
    public void leaveOnAHolidayTakesNothingMore() {
        WorkingTime time = time(100, Map.of(MONDAY, CalendarDay.holiday("Holiday")), wholeDays(MONDAY, MONDAY));
        assertThat(time.on(MONDAY), is(new DayCapacity(MONDAY, Rule.HOLIDAY, 0, 0, 0, 0)));
    }

    @Test
    public void aScheduleHoldsUntilTheNextOneBegins() {
        WorkingTime time = new WorkingTime(
                List.of(
                        schedule(2, ALICE, from(MONDAY.plusDays(2), List.of(240, 240, 240, 240, 240, 0, 0), 100, null)),
                        schedule(1, ALICE, from(MONDAY, FULL_WEEK, 100, null))),
                Map.of(),
                List.of(),
                null);
        Capacity capacity =
                Capacity.of(ALICE, new UsualDays(Days.through(MONDAY.minusDays(1), MONDAY.plusDays(4))), time);
        assertThat(
                capacity.each().stream().map(DayCapacity::minutes).toList(),
                is(List.of(
                        OptionalInt.empty(),
                        OptionalInt.of(480),
                        OptionalInt.of(480),
                        OptionalInt.of(240),
                        OptionalInt.of(240),
                        OptionalInt.of(240))));
        assertThat(capacity.total(), is(new Capacity.Total(1680, 0, 1680, 5, 1)));
    }

    @Test
    public void whoIsInactiveHasNoCapacityFromThenOn() {
        WorkingTime time = new WorkingTime(
                List.of(schedule(1, ALICE, from(LONG_AGO, FULL_WEEK, 100, null))), Map.of(), List.of(), MONDAY);
        assertThat(time.on(MONDAY.minusDays(3)).planned(), is(480));
        assertThat(time.on(MONDAY).minutes(), is(OptionalInt.of(0)));
        assertThat(time.on(MONDAY).rule(), is(Rule.INACTIVE));
    }

    @Test
    public void capacityIsWhatCountingMinuteByMinuteGives() {
        Random random = new Random(4);
        for (int round = 0; round < 10_000; round++) {
            WorkingTime time = some(random);
            LocalDate day = MONDAY.plusDays(random.nextInt(21) - 7);
            assertThat("round " + round, time.on(day).minutes(), is(counted(time, day)));
        }
    }

    @Test
    public void whoeverWorksByEqualSchedulesSharesTheUsualDaysAndNothingElse() {
        Random random = new Random(5);
        Days days = Days.through(MONDAY.minusDays(7), MONDAY.plusDays(13));
        for (int round = 0; round < 1_000; round++) {
            WorkingTime one = some(random);
            WorkingTime other = new WorkingTime(
                    one.schedules(),
                    one.calendars(),
                    some(random).leave(),
                    random.nextBoolean() ? null : MONDAY.plusDays(random.nextInt(30) - 10));
            UsualDays usual = new UsualDays(days);

            for (WorkingTime time : List.of(one, other)) {
                assertThat(
                        "round " + round,
                        Capacity.of(ALICE, usual, time).each(),
                        is(days.stream().map(time::on).toList()));
            }
        }
    }

    private static WorkingTime time(int availability, Map<LocalDate, CalendarDay> days, LeaveContent... leave) {
        return new WorkingTime(
                List.of(schedule(1, ALICE, from(LONG_AGO, FULL_WEEK, availability, 7L))),
                Map.of(7L, calendar(7, days)),
                IntStream.range(0, leave.length)
                        .mapToObj(place -> leave(place, ALICE, leave[place]))
                        .toList(),
                null);
    }

    /** Marks each minute of the working day that somebody is away, and counts the others. */
    private static OptionalInt counted(WorkingTime time, LocalDate day) {
        Schedule latest = null;
        for (Schedule schedule : time.schedules()) {
            boolean begun = !schedule.content().validFrom().isAfter(day);
            if (begun
                    && (latest == null
                            || !schedule.content()
                                    .validFrom()
                                    .isBefore(latest.content().validFrom()))) {
                latest = schedule;
            }
        }
        if (latest == null) {
            return OptionalInt.empty();
        }
        if (time.inactiveFrom() != null && day.compareTo(time.inactiveFrom()) >= 0) {
            return OptionalInt.of(0);
        }
        List<Integer> week = latest.content().weekdayMinutes();
        int base = week.get(day.getDayOfWeek().ordinal());
        CalendarDay special = latest.content().calendar() == null
                ? null
                : time.calendars()
                        .get(latest.content().calendar())
                        .content()
                        .days()
                        .get(day);
        if (special != null && special.kind() == DayKind.HOLIDAY) {
            base = 0;
        } else if (special != null && special.kind() == DayKind.HALF) {
            base = new BigDecimal(base)
                    .divide(BigDecimal.valueOf(2), 0, RoundingMode.HALF_UP)
                    .intValueExact();
        } else if (special != null) {
            base = week.get(special.actsAs().ordinal());
        }
        boolean[] away = new boolean[base];
        for (Leave leave : time.leave()) {
            LeaveContent content = leave.content();
            boolean counts = content.state() == LeaveState.APPROVED
                    && !day.isBefore(content.from())
                    && day.isBefore(content.until());
            for (int minute = 0; counts && minute < base; minute++) {
                away[minute] |= content.minutesPerDay() == null
                        || (content.part() == DayPart.START
                                ? minute < content.minutesPerDay()
                                : minute >= base - content.minutesPerDay());
            }
        }
        int there = 0;
        for (boolean one : away) {
            there += one ? 0 : 1;
        }
        return OptionalInt.of(latest.content()
                .availability()
                .decimal()
                .multiply(BigDecimal.valueOf(there))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .intValueExact());
    }

    private static WorkingTime some(Random random) {
        List<Schedule> schedules = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            List<Integer> week = IntStream.range(0, 7)
                    .mapToObj(weekday -> random.nextInt(4) == 0 ? 0 : random.nextInt(1441))
                    .toList();
            schedules.add(schedule(
                    schedules.size() + 1L,
                    ALICE,
                    new ScheduleContent(
                            MONDAY.plusDays(random.nextInt(28) - 14),
                            week,
                            new Percent(random.nextInt(10_001)),
                            random.nextBoolean() ? 7L : null)));
        }
        Map<LocalDate, CalendarDay> days = new HashMap<>();
        for (int count = random.nextInt(12); count > 0; count--) {
            DayKind kind = DayKind.values()[random.nextInt(3)];
            DayOfWeek actsAs = kind == DayKind.MAKE_UP ? DayOfWeek.of(1 + random.nextInt(7)) : null;
            days.put(MONDAY.plusDays(random.nextInt(21) - 7), new CalendarDay(kind, actsAs, null));
        }
        List<Leave> leave = new ArrayList<>();
        for (int count = random.nextInt(5); count > 0; count--) {
            LocalDate first = MONDAY.plusDays(random.nextInt(21) - 7);
            leave.add(leave(
                    count,
                    ALICE,
                    new LeaveContent(
                            first,
                            first.plusDays(1 + random.nextInt(5)),
                            random.nextInt(3) == 0 ? null : 1 + random.nextInt(900),
                            random.nextBoolean() ? DayPart.START : DayPart.END,
                            random.nextInt(4) == 0 ? LeaveState.REQUESTED : LeaveState.APPROVED)));
        }
        LocalDate inactiveFrom = random.nextInt(5) == 0 ? MONDAY.plusDays(random.nextInt(14)) : null;
        return new WorkingTime(schedules, Map.of(7L, calendar(7, days)), leave, inactiveFrom);
    }
}
