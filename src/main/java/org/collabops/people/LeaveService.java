package org.collabops.people;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Days;
import org.collabops.NotFound;
import org.collabops.Revision;
import org.collabops.UserKey;

/** The leave of everybody, each seen and kept by whoever keeps the person's working time. */
public final class LeaveService {
    private static final Comparator<Leave> LATEST_FIRST = Comparator.comparing(
                    (Leave leave) -> leave.content().from())
            .thenComparing(Leave::id)
            .reversed();

    private final WorkingTimes times;
    private final PeopleAccess access;
    private final Clock clock;

    public LeaveService(WorkingTimes times, PeopleAccess access, Clock clock) {
        this.times = times;
        this.access = access;
        this.clock = clock;
    }

    /** Those that the actor may see, the latest first. */
    public List<Leave> all(Actor actor) {
        return sorted(times.leaves().all(), leave -> access.mayKeepTimeOf(actor, leave.person()));
    }

    /** Those of one person that touch these days, the latest first. */
    public List<Leave> of(Actor actor, UserKey person, Days days) {
        return access.mayKeepTimeOf(actor, person)
                ? sorted(times.leaves().during(days, Set.of(person)), leave -> true)
                : List.of();
    }

    public Leave find(Actor actor, long id) {
        return times.leaves()
                .find(id)
                .filter(leave -> access.mayKeepTimeOf(actor, leave.person()))
                .orElseThrow(() -> new NotFound("Leave " + id));
    }

    /** The others of the same person that take some of the same hours, which are counted once. */
    public List<Leave> sharingHoursWith(Leave leave) {
        WorkingTime time = usual(leave.person());
        return sorted(
                times.leaves().during(leave.content().days(), Set.of(leave.person())),
                other -> shareHours(leave, other, time));
    }

    /** The ids of those that take some of the same hours as another one of {@code ofOnePerson}. */
    public Set<Long> sharingHours(List<Leave> ofOnePerson) {
        Set<Long> sharing = new HashSet<>();
        for (Leave leave : ofOnePerson) {
            WorkingTime time = usual(leave.person());
            if (ofOnePerson.stream().anyMatch(other -> shareHours(leave, other, time))) {
                sharing.add(leave.id());
            }
        }
        return sharing;
    }

    public Leave create(Actor actor, UserKey person, LeaveChange change) {
        PeopleAccess.require(access.mayKeepTimeOf(actor, person), "collabops.people.error.may-not-keep-time");
        LeaveContent content = change.appliedTo(LeaveContent.EMPTY);
        content.checked().refuseProblems();
        return times.leaves()
                .create(id -> new Leave(id, person, content, Revision.first(actor, clock.instant()), false));
    }

    /** @throws Conflict with the current {@link Leave} when there is a newer one than {@code version} */
    public Leave change(Actor actor, long id, int version, LeaveChange change) {
        Leave leave = find(actor, id);
        Conflict.unless(leave, version);
        LeaveContent content = change.appliedTo(leave.content());
        content.checked().refuseProblems();
        return content.equals(leave.content()) ? leave : revised(actor, leave, content, false);
    }

    public void delete(Actor actor, long id, int version) {
        Leave leave = find(actor, id);
        Conflict.unless(leave, version);
        revised(actor, leave, leave.content(), true);
    }

    public List<Leave> history(Actor actor, long id) {
        find(actor, id);
        return times.leaves().history(id);
    }

    private Leave revised(Actor actor, Leave leave, LeaveContent content, boolean deleted) {
        Revision next = leave.revision().next(actor, clock.instant());
        Leave revised = new Leave(leave.id(), leave.person(), content, next, deleted);
        times.leaves().revise(revised);
        return revised;
    }

    /** The working time of a person without any leave. */
    private WorkingTime usual(UserKey person) {
        return new WorkingTime(times.plans().schedulesOf(person), times.plans().calendars(), List.of(), null);
    }

    private static boolean shareHours(Leave leave, Leave other, WorkingTime time) {
        return leave.id() != other.id()
                && leave.content().days().intersect(other.content().days()).stream()
                        .flatMap(Days::stream)
                        .map(time::on)
                        .anyMatch(day -> !day.isKnown() || leave.content().claimsHoursOf(other.content(), day.base()));
    }

    private static List<Leave> sorted(List<Leave> leave, Predicate<Leave> wanted) {
        return leave.stream().filter(wanted).sorted(LATEST_FIRST).toList();
    }
}
