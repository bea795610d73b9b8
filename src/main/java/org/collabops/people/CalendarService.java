package org.collabops.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Field;
import org.collabops.Kept;
import org.collabops.NotFound;
import org.collabops.Refused;
import org.collabops.Revision;
import org.collabops.Text;

/** The holiday calendars of the site: seen by every user, kept by whoever plans people. */
public final class CalendarService {
    private static final Comparator<HolidayCalendar> BY_NAME = Comparator.comparing(
                    (HolidayCalendar calendar) -> calendar.content().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(HolidayCalendar::id);

    private final WorkingTimes times;
    private final PeopleAccess access;
    private final Clock clock;

    public CalendarService(WorkingTimes times, PeopleAccess access, Clock clock) {
        this.times = times;
        this.access = access;
        this.clock = clock;
    }

    /** By name. */
    public List<HolidayCalendar> all(Actor actor) {
        return access.isKnown(actor)
                ? times.plans().calendars().values().stream().sorted(BY_NAME).toList()
                : List.of();
    }

    public HolidayCalendar find(Actor actor, long id) {
        return kept().find(id)
                .filter(calendar -> access.isKnown(actor))
                .orElseThrow(() -> new NotFound("Holiday calendar " + id));
    }

    /** A calendar that the actor may change. */
    public HolidayCalendar managed(Actor actor, long id) {
        HolidayCalendar calendar = find(actor, id);
        requireMayKeep(actor);
        return calendar;
    }

    public HolidayCalendar create(Actor actor, CalendarChange change) {
        requireMayKeep(actor);
        CalendarContent content = change.appliedTo(CalendarContent.EMPTY);
        content.checked().refuseProblems();
        return kept().create(id -> new HolidayCalendar(id, content, Revision.first(actor, clock.instant()), false));
    }

    /** @throws Conflict with the current {@link HolidayCalendar} when there is a newer one than {@code version} */
    public HolidayCalendar change(Actor actor, long id, int version, CalendarChange change) {
        HolidayCalendar calendar = managed(actor, id);
        Conflict.unless(calendar, version);
        CalendarContent content = change.appliedTo(calendar.content());
        content.checked().refuseProblems();
        return content.equals(calendar.content()) ? calendar : revised(actor, calendar, content, false);
    }

    /** Adds the days of a file to those of a calendar, replacing what it said of the same days, in one revision. */
    public HolidayCalendar apply(Actor actor, long id, int version, CalendarFile file) {
        Map<LocalDate, CalendarDay> days =
                new HashMap<>(find(actor, id).content().days());
        days.putAll(file.days());
        return change(actor, id, version, new CalendarChange(Field.absent(), Field.of(days)));
    }

    /** @throws Refused while a schedule names it */
    public void delete(Actor actor, long id, int version) {
        HolidayCalendar calendar = managed(actor, id);
        Conflict.unless(calendar, version);
        long schedules = times.schedules().all().stream()
                .filter(schedule -> Long.valueOf(id).equals(schedule.content().calendar()))
                .count();
        if (schedules > 0) {
            throw new Refused("calendar", Text.of("collabops.people.error.calendar-in-use", schedules));
        }
        revised(actor, calendar, calendar.content(), true);
    }

    public List<HolidayCalendar> history(Actor actor, long id) {
        find(actor, id);
        return kept().history(id);
    }

    public boolean mayKeep(Actor actor) {
        return access.mayPlan(actor);
    }

    private void requireMayKeep(Actor actor) {
        PeopleAccess.require(mayKeep(actor), "collabops.people.error.may-not-plan");
    }

    private HolidayCalendar revised(Actor actor, HolidayCalendar calendar, CalendarContent content, boolean deleted) {
        Revision next = calendar.revision().next(actor, clock.instant());
        HolidayCalendar revised = new HolidayCalendar(calendar.id(), content, next, deleted);
        kept().revise(revised);
        return revised;
    }

    private Kept<HolidayCalendar> kept() {
        return times.calendars();
    }
}
