package org.collabops.goals;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.collabops.Actor;
import org.collabops.Checks;
import org.collabops.Conflict;
import org.collabops.Refused;
import org.collabops.Revision;
import org.collabops.Text;
import org.collabops.host.People;

/** What people do with objectives, by whatever way. */
public final class ObjectiveService {
    private static final Comparator<Objective> BY_TITLE = Comparator.comparing(
                    (Objective objective) -> objective.content().title(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Objective::id);

    private final Goals goals;
    private final GoalAccess access;
    private final Owners owners;
    private final Clock clock;

    public ObjectiveService(Goals goals, GoalAccess access, People people, Clock clock) {
        this.goals = goals;
        this.access = access;
        this.owners = new Owners(people);
        this.clock = clock;
    }

    /** By title. */
    public List<Objective> all(Actor actor, ObjectiveFilter filter) {
        GoalMap map = access.map(actor);
        return map.objectives().stream()
                .filter(objective -> filter.accepts(objective, map.spaceOf(objective)))
                .sorted(BY_TITLE)
                .toList();
    }

    public Objective find(Actor actor, long id) {
        return access.objective(actor, id);
    }

    public Objective create(Actor actor, long space, ObjectiveChange change) {
        Space target = access.space(actor, space);
        GoalAccess.require(access.mayAdd(actor, target), "collabops.goals.error.may-not-add");
        ObjectiveContent content =
                change.appliedTo(ObjectiveContent.ownedBy(actor.user().orElse(null)));
        requireValid(content, null);
        return goals.objectives()
                .create(id -> new Objective(id, space, content, Revision.first(actor, clock.instant()), false));
    }

    /**
     * @throws Conflict with the current {@link Objective} when there is a newer one than {@code version}
     * @throws Refused when it is closed
     */
    public Objective change(Actor actor, long id, int version, ObjectiveChange change) {
        Objective objective = find(actor, id);
        GoalAccess.require(mayChange(actor, objective), "collabops.goals.error.may-not-change");
        Conflict.unless(objective, version);
        GoalAccess.requireOpen(objective);
        ObjectiveContent content = change.appliedTo(objective.content());
        requireValid(content, objective.content());
        return content.equals(objective.content()) ? objective : revised(actor, objective, content);
    }

    /**
     * Freezes an objective: nothing of it changes any more, and nobody checks in.
     *
     * @param score 0..1, with two decimals at most; null for none
     */
    public Objective close(Actor actor, long id, int version, BigDecimal score, String reason) {
        Objective objective = managed(actor, id, version);
        GoalAccess.requireOpen(objective);
        ObjectiveContent content = objective.content().closed(score, reason);
        content.checked().refuseProblems();
        return revised(actor, objective, content);
    }

    /** @throws Refused when it is not closed */
    public Objective reopen(Actor actor, long id, int version) {
        Objective objective = managed(actor, id, version);
        if (!objective.content().isClosed()) {
            throw new Refused("state", Text.of("collabops.goals.error.not-closed"));
        }
        return revised(actor, objective, objective.content().reopened());
    }

    /** With its key results, which nobody sees any more. */
    public void delete(Actor actor, long id, int version) {
        Objective objective = managed(actor, id, version);
        goals.objectives()
                .revise(new Objective(
                        id,
                        objective.space(),
                        objective.content(),
                        objective.revision().next(actor, clock.instant()),
                        true));
    }

    public List<Objective> history(Actor actor, long id) {
        find(actor, id);
        return goals.objectives().history(id);
    }

    /** Its owner, and whoever manages the space. */
    public boolean mayChange(Actor actor, Objective objective) {
        return access.mayChange(actor, objective);
    }

    /** Close, reopen and delete. */
    public boolean mayManage(Actor actor, Objective objective) {
        return access.mayManage(actor, access.spaceOf(actor, objective));
    }

    private Objective managed(Actor actor, long id, int version) {
        Objective objective = find(actor, id);
        GoalAccess.require(mayManage(actor, objective), "collabops.goals.error.may-not-manage");
        Conflict.unless(objective, version);
        return objective;
    }

    private void requireValid(ObjectiveContent content, ObjectiveContent before) {
        Checks checks =
                content.checked().problem(content.isClosed(), "state", "collabops.goals.error.close-by-closing");
        owners.check(checks, "owner", content.owner(), before == null ? null : before.owner());
        if (content.cycle() != null && (before == null || !Objects.equals(content.cycle(), before.cycle()))) {
            checks.problem(
                    goals.cycles()
                            .find(content.cycle())
                            .filter(cycle -> cycle.content().state() != CycleState.CLOSED)
                            .isEmpty(),
                    "cycle",
                    "collabops.goals.error.no-such-cycle");
        }
        checks.refuseProblems();
    }

    private Objective revised(Actor actor, Objective objective, ObjectiveContent content) {
        Objective revised = objective.revised(content, objective.revision().next(actor, clock.instant()));
        goals.objectives().revise(revised);
        return revised;
    }
}
