package org.collabops.goals;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.NotFound;
import org.collabops.Refused;
import org.collabops.Revision;
import org.collabops.Text;

/** The cycles of the site: seen by every user, kept by administrators. */
public final class CycleService {
    private static final Comparator<Cycle> LATEST_FIRST = Comparator.comparing(
                    (Cycle cycle) -> cycle.content().from())
            .thenComparing(Cycle::id)
            .reversed();

    private final Goals goals;
    private final GoalAccess access;
    private final Clock clock;

    public CycleService(Goals goals, GoalAccess access, Clock clock) {
        this.goals = goals;
        this.access = access;
        this.clock = clock;
    }

    /** The latest first. */
    public List<Cycle> all(Actor actor) {
        return access.isKnown(actor)
                ? access.map(actor).cycles().stream().sorted(LATEST_FIRST).toList()
                : List.of();
    }

    public Cycle find(Actor actor, long id) {
        return goals.cycles()
                .find(id)
                .filter(cycle -> access.isKnown(actor))
                .orElseThrow(() -> new NotFound("Cycle " + id));
    }

    public Cycle create(Actor actor, CycleChange change) {
        requireAdministrator(actor);
        CycleContent content = change.appliedTo(CycleContent.plannedIn(clock.getZone()));
        content.checked().refuseProblems();
        return goals.cycles().create(id -> new Cycle(id, content, Revision.first(actor, clock.instant()), false));
    }

    /** @throws Conflict with the current {@link Cycle} when there is a newer one than {@code version} */
    public Cycle change(Actor actor, long id, int version, CycleChange change) {
        Cycle cycle = find(actor, id);
        requireAdministrator(actor);
        Conflict.unless(cycle, version);
        CycleContent content = change.appliedTo(cycle.content());
        content.checked().refuseProblems();
        return content.equals(cycle.content()) ? cycle : revised(actor, cycle, content, false);
    }

    /** @throws Refused while an objective is in it */
    public void delete(Actor actor, long id, int version) {
        Cycle cycle = find(actor, id);
        requireAdministrator(actor);
        Conflict.unless(cycle, version);
        long objectives = goals.objectives().all().stream()
                .filter(objective -> objective.content().cycle() == id)
                .count();
        if (objectives > 0) {
            throw new Refused("cycle", Text.of("collabops.goals.error.cycle-in-use", objectives));
        }
        revised(actor, cycle, cycle.content(), true);
    }

    public List<Cycle> history(Actor actor, long id) {
        find(actor, id);
        return goals.cycles().history(id);
    }

    public boolean mayManage(Actor actor) {
        return access.mayAdminister(actor);
    }

    private Cycle revised(Actor actor, Cycle cycle, CycleContent content, boolean deleted) {
        Cycle revised = new Cycle(cycle.id(), content, cycle.revision().next(actor, clock.instant()), deleted);
        goals.cycles().revise(revised);
        return revised;
    }

    private void requireAdministrator(Actor actor) {
        GoalAccess.require(access.mayAdminister(actor), "collabops.error.admins-only");
    }
}
