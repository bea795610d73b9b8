package org.collabops.goals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Refused;
import org.collabops.Text;
import org.collabops.host.Access;
import org.collabops.host.Practice;

/**
 * Who may see and do what with goals. A space of a project is its viewers', as long as goals are switched on there; a
 * space of no project is every user's.
 */
public final class GoalAccess {
    private final Goals goals;
    private final GoalSettings settings;
    private final Access access;

    public GoalAccess(Goals goals, GoalSettings settings, Access access) {
        this.goals = goals;
        this.settings = settings;
        this.access = access;
    }

    /** The goals that the actor may see; hidden ones leave no trace in anything that is computed from this. */
    public GoalMap map(Actor actor) {
        Map<ProjectId, Boolean> seen = new HashMap<>();
        return goals.map()
                .within(space -> space.project() == null
                        ? isKnown(actor)
                        : seen.computeIfAbsent(space.project(), project -> maySee(actor, project)));
    }

    /** @throws NotFound when the actor may not see the project, with or without goals */
    public void requireSight(Actor actor, ProjectId project) {
        if (!actor.isFunction() && !access.maySee(actor, project)) {
            throw new NotFound("Project " + project);
        }
    }

    /** Whether the actor may see goals that are no project's. */
    boolean isKnown(Actor actor) {
        return !actor.isAnonymous();
    }

    /** Change and close all objectives of a space, and the space itself. */
    public boolean mayManage(Actor actor, Space space) {
        if (actor.isFunction()) {
            return true;
        }
        return space.project() == null
                ? isLead(actor, space) || mayAdminister(actor)
                : access.mayManage(actor, space.project(), Practice.GOALS);
    }

    /** Add an objective of one's own to a space. */
    public boolean mayAdd(Actor actor, Space space) {
        return mayManage(actor, space) || space.project() != null && access.mayCreateIssues(actor, space.project());
    }

    public boolean mayChange(Actor actor, Objective objective) {
        return objective.isOwn(actor) || mayManage(actor, spaceOf(actor, objective));
    }

    public boolean mayChange(Actor actor, KeyResult keyResult) {
        return keyResult.isOwn(actor) || mayChange(actor, objectiveOf(actor, keyResult));
    }

    /** Cycles, pace and spaces of no project. */
    boolean mayAdminister(Actor actor) {
        return actor.isFunction() || access.mayAdminister(actor);
    }

    Space space(Actor actor, long id) {
        return goals.spaces()
                .find(id)
                .filter(space -> maySee(actor, space))
                .orElseThrow(() -> new NotFound("Space " + id));
    }

    Objective objective(Actor actor, long id) {
        return goals.objectives()
                .find(id)
                .filter(objective -> isSpaceSeen(actor, objective))
                .orElseThrow(() -> new NotFound("Objective " + id));
    }

    KeyResult keyResult(Actor actor, long id) {
        return goals.keyResults()
                .find(id)
                .filter(keyResult -> isObjectiveSeen(actor, keyResult))
                .orElseThrow(() -> new NotFound("Key result " + id));
    }

    Space spaceOf(Actor actor, Objective objective) {
        return space(actor, objective.space());
    }

    Objective objectiveOf(Actor actor, KeyResult keyResult) {
        return objective(actor, keyResult.objective());
    }

    /** A closed objective is frozen, with all its key results. */
    static void requireOpen(Objective objective) {
        if (objective.content().isClosed()) {
            throw new Refused("state", Text.of("collabops.goals.error.closed"));
        }
    }

    static void require(boolean allowed, String otherwise) {
        if (!allowed) {
            throw new NotAllowed(Text.of(otherwise));
        }
    }

    private boolean isSpaceSeen(Actor actor, Objective objective) {
        return goals.spaces()
                .find(objective.space())
                .filter(space -> maySee(actor, space))
                .isPresent();
    }

    private boolean isObjectiveSeen(Actor actor, KeyResult keyResult) {
        Optional<Objective> objective = goals.objectives().find(keyResult.objective());
        return objective.filter(found -> isSpaceSeen(actor, found)).isPresent();
    }

    private boolean maySee(Actor actor, Space space) {
        return space.project() == null ? isKnown(actor) : maySee(actor, space.project());
    }

    private boolean maySee(Actor actor, ProjectId project) {
        return settings.enabled(project) && (actor.isFunction() || access.maySee(actor, project));
    }

    private static boolean isLead(Actor actor, Space space) {
        return actor.user().filter(user -> user.equals(space.content().lead())).isPresent();
    }
}
