package org.collabops.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collabops.Days;
import org.collabops.Percent;
import org.collabops.people.DayCapacity.Rule;

/**
 * All that decides how much one person works: docs/features/people.md has the formulas.
 *
 * @param calendars those that the schedules name, by id
 * @param inactiveFrom the day from which the user is inactive; null while active
 */
record WorkingTime(
        List<Schedule> schedules, Map<Long, HolidayCalendar> calendars, List<Leave> leave, LocalDate inactiveFrom) {

    private static final Comparator<Schedule> LATEST_LAST = Comparator.comparing(
                    (Schedule schedule) -> schedule.content().validFrom())
            .thenComparing(Schedule::id);

    WorkingTime {
        schedules = schedules.stream().sorted(LATEST_LAST).toList();
        leave = List.copyOf(leave);
    }

    DayCapacity on(LocalDate day) {
        Schedule schedule = scheduleOn(day).orElse(null);
        if (schedule == null) {
            return DayCapacity.without(day, Rule.UNKNOWN);
        }
        if (inactiveFrom != null && !day.isBefore(inactiveFrom)) {
            return DayCapacity.without(day, Rule.INACTIVE);
        }
        Optional<CalendarDay> special = specialDay(schedule, day);
        int base = base(schedule.content(), day.getDayOfWeek(), special.orElse(null));
        int away = leaveOn(day, base);
        Percent availability = schedule.content().availability();
        return new DayCapacity(
                day,
                rule(special.orElse(null)),
                base,
                away,
                Math.toIntExact(availability.applied(base - away)),
                Math.toIntExact(availability.applied(base)));
    }

    WorkingTime withoutAbsence() {
        return new WorkingTime(schedules, calendars, List.of(), null);
    }

    /** When the person works less than the schedules say; some days may come twice. */
    Stream<Days> absence() {
        return Stream.concat(
                leave.stream().map(entry -> entry.content().days()),
                Stream.ofNullable(inactiveFrom).map(first -> new Days(first, LocalDate.MAX)));
    }

    /** The schedule that holds; of two that begin on one day, the one that was made last. */
    Optional<Schedule> scheduleOn(LocalDate day) {
        Schedule latest = null;
        for (Schedule schedule : schedules) {
            if (schedule.content().validFrom().isAfter(day)) {
                break;
            }
            latest = schedule;
        }
        return Optional.ofNullable(latest);
    }

    Optional<HolidayCalendar> calendarOf(Schedule schedule) {
        return Optional.ofNullable(schedule.content().calendar()).map(calendars::get);
    }

    Optional<CalendarDay> specialDay(Schedule schedule, LocalDate day) {
        return calendarOf(schedule).map(calendar -> calendar.content().days().get(day));
    }

    List<Leave> approvedOn(LocalDate day) {
        return leave.stream().filter(entry -> entry.content().isApprovedOn(day)).toList();
    }

    /** The minutes that any leave takes of a working day of {@code base} minutes: a union, never a sum. */
    private int leaveOn(LocalDate day, int base) {
        int start = 0;
        int end = 0;
        for (Leave entry : leave) {
            LeaveContent content = entry.content();
            if (!content.isApprovedOn(day)) {
                continue;
            }
            if (content.isWholeDays()) {
                return base;
            }
            if (content.part() == DayPart.START) {
                start = Math.max(start, content.minutesPerDay());
            } else {
                end = Math.max(end, content.minutesPerDay());
            }
        }
        return Math.min(base, start + end);
    }

    private static int base(ScheduleContent content, DayOfWeek weekday, CalendarDay special) {
        if (special == null) {
            return content.minutesOn(weekday);
        }
        return switch (special.kind()) {
            case HOLIDAY -> 0;
            case HALF -> (content.minutesOn(weekday) + 1) / 2;
            case MAKE_UP -> content.minutesOn(special.actsAs());
        };
    }

    private static Rule rule(CalendarDay special) {
        if (special == null) {
            return Rule.WEEKDAY;
        }
        return switch (special.kind()) {
            case HOLIDAY -> Rule.HOLIDAY;
            case HALF -> Rule.HALF;
            case MAKE_UP -> Rule.MAKE_UP;
        };
    }
}
