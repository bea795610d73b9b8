package org.collabops.goals;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.collabops.Actor;
import org.collabops.Checks;
import org.collabops.Conflict;
import org.collabops.NotFound;
import org.collabops.Refused;
import org.collabops.Revision;
import org.collabops.Text;
import org.collabops.goals.AlignmentLog.Entry;

/** What objectives are aligned to; no objective ever comes to serve itself, however many people align at once. */
public final class AlignmentService {
    private static final int ATTEMPTS = 1000;

    private final Goals goals;
    private final GoalAccess access;
    private final Clock clock;

    public AlignmentService(Goals goals, GoalAccess access, Clock clock) {
        this.goals = goals;
        this.access = access;
        this.clock = clock;
    }

    /** All that the actor may see both ends of. */
    public List<Alignment> all(Actor actor) {
        return access.map(actor).alignments().stream()
                .sorted(Comparator.comparing(Alignment::id))
                .toList();
    }

    public Alignment find(Actor actor, long id) {
        return goals.alignments()
                .find(id)
                .filter(alignment -> isSeen(actor, alignment))
                .orElseThrow(() -> new NotFound("Alignment " + id));
    }

    /**
     * Aligns an objective; its owner may, and whoever manages its space.
     *
     * @param parent an objective or a key result that the actor may see
     * @param weight how much the child counts in an objective
     * @throws Refused when the two are aligned already, or when the child would come to serve itself
     */
    public Alignment align(Actor actor, long child, GoalKey parent, BigDecimal weight) {
        Objective below = access.objective(actor, child);
        GoalAccess.require(access.mayChange(actor, below), "collabops.goals.error.may-not-align");
        Objective above = parent.isObjective()
                ? access.objective(actor, parent.id())
                : access.objectiveOf(actor, access.keyResult(actor, parent.id()));
        GoalAccess.requireOpen(below);
        GoalAccess.requireOpen(above);
        requireWeight(weight);
        return append(state -> {
            if (state.between(child, parent).isPresent()) {
                throw new Refused("parent", Text.of("collabops.goals.error.aligned-already"));
            }
            if (state.wouldCloseCycle(child, above.id())) {
                throw new Refused("parent", Text.of("collabops.goals.error.cycle"));
            }
            Revision revision = Revision.first(actor, clock.instant());
            return new Alignment(state.next(), child, parent, above.id(), weight, revision, false);
        });
    }

    /** @throws Conflict with the current {@link Alignment} when there is a newer one than {@code version} */
    public Alignment reweigh(Actor actor, long id, int version, BigDecimal weight) {
        requireMayChange(actor, find(actor, id));
        requireWeight(weight);
        return append(state -> {
            Alignment current = current(state, id, version);
            return current.revised(weight, false, current.revision().next(actor, clock.instant()));
        });
    }

    public void remove(Actor actor, long id, int version) {
        requireMayChange(actor, find(actor, id));
        append(state -> {
            Alignment current = current(state, id, version);
            return current.revised(current.weight(), true, current.revision().next(actor, clock.instant()));
        });
    }

    /** All revisions of an alignment that still holds, the first one first. */
    public List<Alignment> history(Actor actor, long id) {
        find(actor, id);
        return goals.log().since(id).stream()
                .map(Entry::alignment)
                .filter(alignment -> alignment.id() == id)
                .toList();
    }

    /** Whoever may change the objective on either end. */
    public boolean mayChange(Actor actor, Alignment alignment) {
        return access.mayChange(actor, access.objective(actor, alignment.child()))
                || access.mayChange(actor, access.objective(actor, alignment.parentObjective()));
    }

    private static void requireWeight(BigDecimal weight) {
        new Checks()
                .required("weight", weight)
                .problem(!Figures.isWeight(weight), "weight", "collabops.goals.error.weight")
                .refuseProblems();
    }

    private void requireMayChange(Actor actor, Alignment alignment) {
        GoalAccess.require(mayChange(actor, alignment), "collabops.goals.error.may-not-align");
        GoalAccess.requireOpen(access.objective(actor, alignment.child()));
        GoalAccess.requireOpen(access.objective(actor, alignment.parentObjective()));
    }

    /** Decides on the state that holds, again and again until nothing was added meanwhile. */
    private Alignment append(Function<Alignments, Alignment> decision) {
        for (int tries = 0; tries < ATTEMPTS; tries++) {
            Alignments state = goals.alignments();
            Alignment decided = decision.apply(state);
            if (goals.log().append(new Entry(state.next(), decided))) {
                return decided;
            }
        }
        throw new IllegalStateException("No free number in the log of alignments");
    }

    private static Alignment current(Alignments state, long id, int version) {
        Alignment current = state.find(id).orElseThrow(() -> new NotFound("Alignment " + id));
        Conflict.unless(current, version);
        return current;
    }

    private boolean isSeen(Actor actor, Alignment alignment) {
        GoalMap map = access.map(actor);
        return map.holds(GoalKey.objective(alignment.child())) && map.holds(alignment.parent());
    }
}
