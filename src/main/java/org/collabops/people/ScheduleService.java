package org.collabops.people;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.collabops.Actor;
import org.collabops.Checks;
import org.collabops.Conflict;
import org.collabops.Kept;
import org.collabops.NotFound;
import org.collabops.Refused;
import org.collabops.Revision;
import org.collabops.Text;
import org.collabops.UserKey;

/** The schedules of everybody, each seen and kept by whoever keeps the person's working time. */
public final class ScheduleService {
    private static final Comparator<Schedule> BY_PERSON_LATEST_FIRST = Comparator.comparing(
                    (Schedule schedule) -> schedule.person().value())
            .thenComparing(schedule -> schedule.content().validFrom(), Comparator.reverseOrder())
            .thenComparing(Schedule::id, Comparator.reverseOrder());

    private final WorkingTimes times;
    private final PeopleAccess access;
    private final Clock clock;

    public ScheduleService(WorkingTimes times, PeopleAccess access, Clock clock) {
        this.times = times;
        this.access = access;
        this.clock = clock;
    }

    /** Those that the actor may see, by person, the latest first. */
    public List<Schedule> all(Actor actor) {
        return times.plans().schedules().entrySet().stream()
                .filter(entry -> access.mayKeepTimeOf(actor, entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .sorted(BY_PERSON_LATEST_FIRST)
                .toList();
    }

    /** The latest first. */
    public List<Schedule> of(Actor actor, UserKey person) {
        return access.mayKeepTimeOf(actor, person)
                ? times.plans().schedulesOf(person).stream()
                        .sorted(BY_PERSON_LATEST_FIRST)
                        .toList()
                : List.of();
    }

    public Schedule find(Actor actor, long id) {
        return kept().find(id)
                .filter(schedule -> access.mayKeepTimeOf(actor, schedule.person()))
                .orElseThrow(() -> new NotFound("Schedule " + id));
    }

    /** @throws Refused when another schedule of the person begins on the same day */
    public Schedule create(Actor actor, UserKey person, ScheduleChange change) {
        PeopleAccess.require(access.mayKeepTimeOf(actor, person), "collabops.people.error.may-not-keep-time");
        ScheduleContent content = change.appliedTo(ScheduleContent.EMPTY);
        requireValid(content, null);
        requireFreeDay(person, content, 0);
        return kept().create(id -> new Schedule(id, person, content, Revision.first(actor, clock.instant()), false));
    }

    /** @throws Conflict with the current {@link Schedule} when there is a newer one than {@code version} */
    public Schedule change(Actor actor, long id, int version, ScheduleChange change) {
        Schedule schedule = find(actor, id);
        Conflict.unless(schedule, version);
        ScheduleContent content = change.appliedTo(schedule.content());
        requireValid(content, schedule.content());
        requireFreeDay(schedule.person(), content, id);
        return content.equals(schedule.content()) ? schedule : revised(actor, schedule, content, false);
    }

    public void delete(Actor actor, long id, int version) {
        Schedule schedule = find(actor, id);
        Conflict.unless(schedule, version);
        revised(actor, schedule, schedule.content(), true);
    }

    public List<Schedule> history(Actor actor, long id) {
        find(actor, id);
        return kept().history(id);
    }

    private void requireValid(ScheduleContent content, ScheduleContent before) {
        Checks checks = content.checked();
        Long calendar = content.calendar();
        boolean isNew = calendar != null && (before == null || !calendar.equals(before.calendar()));
        checks.problem(
                        isNew && times.calendars().find(calendar).isEmpty(),
                        "calendar",
                        "collabops.people.error.no-such-calendar")
                .refuseProblems();
    }

    private void requireFreeDay(UserKey person, ScheduleContent content, long except) {
        boolean taken = kept().all().stream()
                .anyMatch(other -> other.person().equals(person)
                        && other.id() != except
                        && other.content().validFrom().equals(content.validFrom()));
        if (taken) {
            throw new Refused("validFrom", Text.of("collabops.people.error.same-day"));
        }
    }

    private Schedule revised(Actor actor, Schedule schedule, ScheduleContent content, boolean deleted) {
        Revision next = schedule.revision().next(actor, clock.instant());
        Schedule revised = new Schedule(schedule.id(), schedule.person(), content, next, deleted);
        kept().revise(revised);
        return revised;
    }

    private Kept<Schedule> kept() {
        return times.schedules();
    }
}
