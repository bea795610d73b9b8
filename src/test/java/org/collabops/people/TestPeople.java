package org.collabops.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.collabops.Percent;
import org.collabops.Revision;
import org.collabops.UserKey;

/** People, schedules, leave and teams to test with. */
public final class TestPeople {
    public static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    public static final UserKey ALICE = new UserKey("JIRAUSER10101");
    public static final UserKey BOB = new UserKey("JIRAUSER10102");
    public static final UserKey CAROL = new UserKey("JIRAUSER10103");
    public static final List<Integer> FULL_WEEK = List.of(480, 480, 480, 480, 480, 0, 0);

    private TestPeople() {}

    public static ScheduleContent from(LocalDate day, List<Integer> week, int availability, Long calendar) {
        return new ScheduleContent(day, week, Percent.of(availability), calendar);
    }

    public static Schedule schedule(long id, UserKey person, ScheduleContent content) {
        return new Schedule(id, person, content, first(), false);
    }

    public static HolidayCalendar calendar(long id, Map<LocalDate, CalendarDay> days) {
        return new HolidayCalendar(id, new CalendarContent("Calendar " + id, days), first(), false);
    }

    public static LeaveContent wholeDays(LocalDate first, LocalDate last) {
        return new LeaveContent(first, last.plusDays(1), null, DayPart.START, LeaveState.APPROVED);
    }

    public static LeaveContent minutes(LocalDate day, int minutes, DayPart part) {
        return new LeaveContent(day, day.plusDays(1), minutes, part, LeaveState.APPROVED);
    }

    public static Leave leave(long id, UserKey person, LeaveContent content) {
        return new Leave(id, person, content, first(), false);
    }

    public static Team team(long id, Long parent, List<UserKey> leads, Membership... members) {
        return new Team(
                id,
                new TeamContent("Team " + id, parent, leads, List.of(), List.of(members), members.length),
                first(),
                false);
    }

    public static Membership member(long team, int number, UserKey person, int percent) {
        return new Membership(
                team, number, person, new MembershipContent(MONDAY.minusDays(30), null, Percent.of(percent)));
    }

    public static Revision first() {
        return new Revision(1, NOW, ALICE, null);
    }
}
