package org.collabops.people.store;

import static org.collabops.store.Columns.Column.column;
import static org.collabops.store.Columns.revision;

import java.time.LocalDate;
import org.collabops.Percent;
import org.collabops.UserKey;
import org.collabops.people.CalendarContent;
import org.collabops.people.DayPart;
import org.collabops.people.HolidayCalendar;
import org.collabops.people.Leave;
import org.collabops.people.LeaveContent;
import org.collabops.people.LeaveState;
import org.collabops.people.Schedule;
import org.collabops.people.ScheduleContent;
import org.collabops.people.Team;
import org.collabops.people.TeamContent;
import org.collabops.store.Chain;
import org.collabops.store.Columns;

/** Translates between what is known of people and its rows. */
final class Records {
    static final Chain.Kind<Schedule, ScheduleFields, ScheduleRevisionRow, ScheduleRow> SCHEDULES = new Chain.Kind<>(
            "schedule",
            "SCHEDULE_ID",
            ScheduleRevisionRow.class,
            ScheduleRow.class,
            ScheduleRevisionRow::getScheduleId,
            ScheduleRow::getScheduleId,
            new Columns<>(
                    column("PERSON_KEY", schedule -> schedule.person().value(), ScheduleFields::setPersonKey),
                    column(
                            "VALID_FROM",
                            schedule -> schedule.content().validFrom().toString(),
                            ScheduleFields::setValidFrom),
                    column(
                            "WEEK_MINUTES",
                            schedule -> Written.week(schedule.content().weekdayMinutes()),
                            ScheduleFields::setWeekMinutes),
                    column(
                            "AVAILABILITY",
                            schedule -> schedule.content().availability().hundredths(),
                            ScheduleFields::setAvailability),
                    column("CALENDAR_ID", schedule -> schedule.content().calendar(), ScheduleFields::setCalendarId)),
            (id, row) -> new Schedule(
                    id,
                    new UserKey(row.getPersonKey()),
                    new ScheduleContent(
                            LocalDate.parse(row.getValidFrom()),
                            Written.week(row.getWeekMinutes()),
                            new Percent(row.getAvailability()),
                            row.getCalendarId()),
                    revision(row),
                    row.isRemoved()));

    static final Chain.Kind<HolidayCalendar, CalendarFields, CalendarRevisionRow, CalendarRow> CALENDARS =
            new Chain.Kind<>(
                    "holiday-calendar",
                    "CALENDAR_ID",
                    CalendarRevisionRow.class,
                    CalendarRow.class,
                    CalendarRevisionRow::getCalendarId,
                    CalendarRow::getCalendarId,
                    new Columns<>(
                            column("TITLE", calendar -> calendar.content().name(), CalendarFields::setTitle),
                            column(
                                    "SPECIAL_DAYS",
                                    calendar -> Written.days(calendar.content().days()),
                                    CalendarFields::setSpecialDays)),
                    (id, row) -> new HolidayCalendar(
                            id,
                            new CalendarContent(row.getTitle(), Written.days(row.getSpecialDays())),
                            revision(row),
                            row.isRemoved()));

    static final Chain.Kind<Leave, LeaveFields, LeaveRevisionRow, LeaveRow> LEAVES = new Chain.Kind<>(
            "leave",
            "LEAVE_ID",
            LeaveRevisionRow.class,
            LeaveRow.class,
            LeaveRevisionRow::getLeaveId,
            LeaveRow::getLeaveId,
            new Columns<>(
                    column("PERSON_KEY", leave -> leave.person().value(), LeaveFields::setPersonKey),
                    column("FIRST_DAY", leave -> leave.content().from().toString(), LeaveFields::setFirstDay),
                    column("LAST_DAY", leave -> leave.content().days().last().toString(), LeaveFields::setLastDay),
                    column("MINUTES_PER_DAY", leave -> leave.content().minutesPerDay(), LeaveFields::setMinutesPerDay),
                    column("DAY_PART", leave -> leave.content().part().name(), LeaveFields::setDayPart),
                    column("LEAVE_STATE", leave -> leave.content().state().name(), LeaveFields::setLeaveState)),
            (id, row) -> new Leave(
                    id,
                    new UserKey(row.getPersonKey()),
                    new LeaveContent(
                            LocalDate.parse(row.getFirstDay()),
                            LocalDate.parse(row.getLastDay()).plusDays(1),
                            row.getMinutesPerDay(),
                            DayPart.valueOf(row.getDayPart()),
                            LeaveState.valueOf(row.getLeaveState())),
                    revision(row),
                    row.isRemoved()));

    static final Chain.Kind<Team, TeamFields, TeamRevisionRow, TeamRow> TEAMS = new Chain.Kind<>(
            "team",
            "TEAM_ID",
            TeamRevisionRow.class,
            TeamRow.class,
            TeamRevisionRow::getTeamId,
            TeamRow::getTeamId,
            new Columns<>(
                    column("TITLE", team -> team.content().name(), TeamFields::setTitle),
                    column("PARENT_ID", team -> team.content().parent(), TeamFields::setParentId),
                    column("LEADS", team -> Written.people(team.content().leads()), TeamFields::setLeads),
                    column("DEPUTIES", team -> Written.people(team.content().deputies()), TeamFields::setDeputies),
                    column("MEMBERS", team -> Written.members(team.content().members()), TeamFields::setMembers),
                    column("LAST_NUMBER", team -> team.content().lastNumber(), TeamFields::setLastNumber)),
            (id, row) -> new Team(
                    id,
                    new TeamContent(
                            row.getTitle(),
                            row.getParentId(),
                            Written.people(row.getLeads()),
                            Written.people(row.getDeputies()),
                            Written.members(id, row.getMembers()),
                            row.getLastNumber()),
                    revision(row),
                    row.isRemoved()));

    private Records() {}
}
