package org.collabops.people.web;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.UserKey;
import org.collabops.host.Person;
import org.collabops.host.Words;
import org.collabops.people.CalendarService;
import org.collabops.people.Capacity;
import org.collabops.people.CapacityService;
import org.collabops.people.HolidayCalendar;
import org.collabops.people.Leave;
import org.collabops.people.LeaveService;
import org.collabops.people.PeopleAccess;
import org.collabops.people.ScheduleService;

/** Makes views of one person's working time. */
public final class TimeViews {
    private static final int WEEKS = 8;

    private final CapacityService capacities;
    private final ScheduleService schedules;
    private final LeaveService leaves;
    private final CalendarService calendars;
    private final PeopleAccess access;
    private final Clock clock;
    private final PeopleNames names;
    private final Words words;

    public TimeViews(
            CapacityService capacities,
            ScheduleService schedules,
            LeaveService leaves,
            CalendarService calendars,
            PeopleAccess access,
            Words words,
            Clock clock) {
        this.capacities = capacities;
        this.schedules = schedules;
        this.leaves = leaves;
        this.calendars = calendars;
        this.access = access;
        this.clock = clock;
        this.names = new PeopleNames(words);
        this.words = words;
    }

    /** The weeks that screens show: the present one and those after it. */
    Days weeks() {
        LocalDate monday = LocalDate.ofInstant(clock.instant(), clock.getZone())
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Days(monday, monday.plusWeeks(WEEKS));
    }

    TimeView of(Actor viewer, Person person) {
        Capacity capacity =
                capacities.visible(viewer, Set.of(person.key()), weeks()).get(person.key());
        return new TimeView(
                person.name(),
                person.displayName(),
                viewer.user().filter(person.key()::equals).isPresent(),
                access.mayKeepTimeOf(viewer, person.key()),
                capacity == null,
                capacity == null ? List.of() : weekRows(capacity),
                scheduleRows(viewer, person.key()),
                leaveOf(viewer, person.key()));
    }

    private List<WeekRow> weekRows(Capacity capacity) {
        return weeks().weeks().stream()
                .map(week -> {
                    Capacity.Total total = capacity.total(week);
                    return new WeekRow(
                            week.from().toString(),
                            week.last().toString(),
                            names.hours(total.base()),
                            names.hours(total.leave()),
                            total.isKnown()
                                    ? names.hours(total.planned())
                                    : words.say("collabops.people.capacity.unknown"),
                            total.isKnown());
                })
                .toList();
    }

    private List<ScheduleRow> scheduleRows(Actor viewer, UserKey person) {
        Map<Long, String> calendarNames = calendars.all(viewer).stream()
                .collect(toMap(
                        HolidayCalendar::id, calendar -> calendar.content().name()));
        return schedules.of(viewer, person).stream()
                .map(schedule -> new ScheduleRow(
                        schedule.id(),
                        schedule.content().validFrom().toString(),
                        names.weekOf(schedule.content()),
                        words.percent(schedule.content().availability().number()),
                        calendarNames.get(schedule.content().calendar())))
                .toList();
    }

    /** Past leave is left to the list that is exported. */
    private List<LeaveRow> leaveOf(Actor viewer, UserKey person) {
        Days shown = new Days(weeks().from(), LocalDate.of(10_000, 1, 1));
        List<Leave> found = leaves.of(viewer, person, shown);
        Set<Long> sharing = leaves.sharingHours(found);
        return found.stream().map(leave -> row(leave, sharing)).toList();
    }

    private LeaveRow row(Leave leave, Set<Long> sharing) {
        return new LeaveRow(
                leave.id(),
                leave.content().from().toString(),
                leave.content().days().last().toString(),
                names.extentOf(leave.content()),
                names.of(leave.content().state()),
                leave.content().isApproved(),
                sharing.contains(leave.id()));
    }
}
