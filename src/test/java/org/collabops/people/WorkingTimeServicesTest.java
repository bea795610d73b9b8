package org.collabops.people;

import static org.collabops.people.PeopleWorld.LEAD;
import static org.collabops.people.PeopleWorld.MEMBER;
import static org.collabops.people.PeopleWorld.PLANNER;
import static org.collabops.people.PeopleWorld.STRANGER;
import static org.collabops.people.PeopleWorld.week;
import static org.collabops.people.TestPeople.CAROL;
import static org.collabops.people.TestPeople.MONDAY;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Days;
import org.collabops.Field;
import org.collabops.Invalid;
import org.collabops.Invalid.Problem;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.Refused;
import org.collabops.host.Person;
import org.junit.Test;

public class WorkingTimeServicesTest {
    private static final Days WEEK = Days.through(MONDAY, MONDAY.plusDays(6));

    private final PeopleWorld world = new PeopleWorld();

    @Test
    public void aScheduleIsKeptByThePersonTheManagersAndPlanners() {
        Schedule schedule = world.schedules.create(MEMBER, CAROL, week(MONDAY));
        assertThat(world.schedules.find(LEAD, schedule.id()), is(schedule));
        assertThat(world.schedules.of(PLANNER, CAROL), contains(schedule));
        assertThat(world.schedules.all(STRANGER), is(empty()));
        assertThrows(NotFound.class, () -> world.schedules.find(STRANGER, schedule.id()));
        assertThrows(NotAllowed.class, () -> world.schedules.create(STRANGER, CAROL, week(MONDAY.plusDays(1))));
        assertThrows(NotFound.class, () -> world.schedules.delete(Actor.anonymous(), schedule.id(), 1));
        world.schedules.delete(LEAD, schedule.id(), 1);
        assertThat(world.schedules.of(MEMBER, CAROL), is(empty()));
    }

    @Test
    public void twoSchedulesDoNotBeginOnOneDay() {
        world.schedule(CAROL, MONDAY);
        Schedule later = world.schedule(CAROL, MONDAY.plusDays(7));
        assertThrows(Refused.class, () -> world.schedule(CAROL, MONDAY));
        assertThrows(Refused.class, () -> world.schedules.change(MEMBER, later.id(), 1, week(MONDAY)));
        assertThrows(Conflict.class, () -> world.schedules.change(MEMBER, later.id(), 2, week(MONDAY.plusDays(8))));
        assertThat(world.schedules.change(MEMBER, later.id(), 1, week(MONDAY.plusDays(7))), is(later));
    }

    @Test
    public void badSchedulesAreToldFieldByField() {
        ScheduleChange bad =
                new ScheduleChange(Field.absent(), Field.of(List.of(480, 1441)), Field.of(null), Field.of(99L));
        Invalid refusal = assertThrows(Invalid.class, () -> world.schedules.create(MEMBER, CAROL, bad));
        assertThat(
                refusal.problems().stream().map(Problem::field).toList(),
                contains("validFrom", "weekdayMinutes", "availabilityPercent", "calendar"));
    }

    @Test
    public void leaveOfTheSameHoursIsSaid() {
        world.schedule(CAROL, MONDAY);
        Leave morning = leave(240, DayPart.START);
        Leave afternoon = leave(240, DayPart.END);
        assertThat(world.leaves.sharingHoursWith(afternoon), is(empty()));
        Leave most = leave(300, DayPart.END);
        assertThat(world.leaves.sharingHoursWith(most), contains(afternoon, morning));
        assertThat(
                world.leaves.sharingHours(world.leaves.of(MEMBER, CAROL, WEEK)),
                is(Set.of(morning.id(), afternoon.id(), most.id())));
        assertThat(world.capacities.find(MEMBER, CAROL, WEEK).on(MONDAY).leave(), is(480));
        assertThat(world.leaves.of(STRANGER, CAROL, WEEK), is(empty()));
    }

    @Test
    public void badLeaveIsToldFieldByField() {
        LeaveChange bad =
                new LeaveChange(Field.of(MONDAY), Field.of(MONDAY), Field.of(0), Field.of(null), Field.of(null));
        Invalid refusal = assertThrows(Invalid.class, () -> world.leaves.create(MEMBER, CAROL, bad));
        assertThat(
                refusal.problems().stream().map(Problem::field).toList(),
                contains("until", "minutesPerDay", "part", "state"));
    }

    @Test
    public void plannersKeepCalendarsThatNoScheduleNames() {
        CalendarChange change =
                new CalendarChange(Field.of("China"), Field.of(Map.of(MONDAY, CalendarDay.holiday("x"))));
        assertThrows(NotAllowed.class, () -> world.calendars.create(LEAD, change));
        HolidayCalendar calendar = world.calendars.create(PLANNER, change);
        assertThat(world.calendars.all(STRANGER), contains(calendar));
        assertThat(world.calendars.all(Actor.anonymous()), is(empty()));
        Schedule schedule = world.schedules.create(
                MEMBER,
                CAROL,
                new ScheduleChange(
                        Field.of(MONDAY), Field.of(TestPeople.FULL_WEEK), Field.absent(), Field.of(calendar.id())));
        assertThrows(Refused.class, () -> world.calendars.delete(PLANNER, calendar.id(), 1));
        world.schedules.delete(MEMBER, schedule.id(), 1);
        world.calendars.delete(PLANNER, calendar.id(), 1);
        assertThrows(NotFound.class, () -> world.calendars.find(PLANNER, calendar.id()));
    }

    @Test
    public void aMakeUpDayNeedsADayThatItIsWorkedLike() {
        CalendarDay without = new CalendarDay(DayKind.MAKE_UP, null, null);
        CalendarChange bad = new CalendarChange(Field.of("x"), Field.of(Map.of(MONDAY, without)));
        assertThrows(Invalid.class, () -> world.calendars.create(PLANNER, bad));
    }

    @Test
    public void whoIsDeactivatedOrGoneHasNoCapacityFromToday() {
        world.schedule(CAROL, MONDAY.minusDays(7));
        world.people.put(new Person(CAROL, "carol", "Carol", false));
        Days around = Days.through(MONDAY.minusDays(3), MONDAY);
        assertThat(world.capacities.of(Set.of(CAROL), around).get(CAROL).total().planned(), is(480L));
        world.people.forget(CAROL);
        assertThat(world.capacities.of(Set.of(CAROL), around).get(CAROL).total().planned(), is(480L));
    }

    private Leave leave(int minutes, DayPart part) {
        return world.leaves.create(
                MEMBER,
                CAROL,
                new LeaveChange(
                        Field.of(MONDAY),
                        Field.of(MONDAY.plusDays(1)),
                        Field.of(minutes),
                        Field.of(part),
                        Field.absent()));
    }
}
