package org.collabops.allocations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.allocations.PersonLoad.Period;
import org.collabops.host.Assignment;
import org.collabops.people.FiguresPolicy;
import org.collabops.people.PeopleSettings;

/**
 * Whether the assignee of an issue can do it until it is due: all that is planned until then, with what is estimated to
 * remain of the issue and not planned yet, is no more than the person can work, and finds room.
 */
public final class CapacityCheck {
    private final PeopleSettings settings;
    private final LoadService loads;
    private final FiguresPolicy policy;
    private final Clock clock;

    public CapacityCheck(PeopleSettings settings, LoadService loads, FiguresPolicy policy, Clock clock) {
        this.settings = settings;
        this.loads = loads;
        this.policy = policy;
        this.clock = clock;
    }

    /** What was found out. */
    public enum Finding {
        ENOUGH,
        TOO_LITTLE,
        NOBODYS,
        NOT_DUE,
        /** There is no schedule, or nobody may see figures of single people. */
        UNKNOWN,
        /** People are switched off in the issue's project. */
        OFF
    }

    /** @param overBy minutes that are too many; null unless the person who transitions may know them */
    public record Result(Finding finding, Long overBy) {}

    /**
     * @param issue null while it is about to be created
     * @param function that asks, for whoever transitions
     */
    public Result of(Actor function, ProjectId project, IssueId issue, Assignment assignment) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (!settings.enabled(project)) {
            return found(Finding.OFF);
        }
        if (assignment.assignee() == null) {
            return found(Finding.NOBODYS);
        }
        if (assignment.due() == null || assignment.due().isBefore(today)) {
            return found(Finding.NOT_DUE);
        }
        Days days = Days.through(today, assignment.due());
        UserKey assignee = assignment.assignee();
        PersonLoad load = loads.of(function, Set.of(assignee), days).get(assignee);
        Period period = load == null ? null : load.period(days).orElse(null);
        if (period == null || period.capacity() == null) {
            return found(Finding.UNKNOWN);
        }
        long overBy = Math.max(
                period.planned() + unplanned(load, days, issue, assignment) - period.capacity(),
                withoutRoom(load, days));
        return overBy <= 0
                ? found(Finding.ENOUGH)
                : new Result(Finding.TOO_LITTLE, maySee(function, assignee, days) ? overBy : null);
    }

    private boolean maySee(Actor function, UserKey assignee, Days days) {
        return function.user()
                .filter(user -> policy.maySeeAll(Actor.user(user), assignee, days))
                .isPresent();
    }

    private static long unplanned(PersonLoad load, Days days, IssueId issue, Assignment assignment) {
        if (assignment.remainingMinutes() == null) {
            return 0;
        }
        long planned = issue == null
                ? 0
                : load.planned(days, plan -> plan.outline().target().is(issue));
        return Math.max(0, assignment.remainingMinutes() - planned);
    }

    private static long withoutRoom(PersonLoad load, Days days) {
        return load.overbooked().stream()
                .filter(range -> days.contains(range.days().from())
                        && !range.days().until().isAfter(days.until()))
                .mapToLong(PersonLoad.Overbooked::overBy)
                .sum();
    }

    private static Result found(Finding finding) {
        return new Result(finding, null);
    }
}
