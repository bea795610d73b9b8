package org.collabops.goals.rest;

import java.util.HashMap;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.UserKey;
import org.collabops.goals.Alignment;
import org.collabops.goals.Cycle;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalKey;
import org.collabops.goals.GoalMap;
import org.collabops.goals.KeyResult;
import org.collabops.goals.Objective;
import org.collabops.goals.Space;

/** What a viewer sees of goals and may do with them, for the time of one answer: each space is asked about once. */
final class View {
    private final Actor viewer;
    private final GoalMap map;
    private final GoalAccess access;
    private final Map<Long, Boolean> managed = new HashMap<>();

    View(Actor viewer, GoalAccess access) {
        this.viewer = viewer;
        this.map = access.map(viewer);
        this.access = access;
    }

    boolean mayManage(Objective objective) {
        return managed.computeIfAbsent(objective.space(), id -> map.space(id)
                .filter(space -> access.mayManage(viewer, space))
                .isPresent());
    }

    boolean mayChange(Objective objective) {
        return isViewer(objective.content().owner()) || mayManage(objective);
    }

    boolean mayChange(KeyResult keyResult) {
        return isViewer(keyResult.content().owner()) || mayDelete(keyResult);
    }

    boolean mayDelete(KeyResult keyResult) {
        return map.objective(keyResult.objective()).filter(this::mayChange).isPresent();
    }

    boolean mayChange(Alignment alignment) {
        return map.objective(alignment.child()).filter(this::mayChange).isPresent()
                || map.objective(alignment.parentObjective())
                        .filter(this::mayChange)
                        .isPresent();
    }

    String spaceName(Objective objective) {
        return map.space(objective.space()).map(View::name).orElse(null);
    }

    String cycleName(Objective objective) {
        return map.cycles().stream()
                .filter(cycle -> cycle.id() == objective.content().cycle())
                .map(View::name)
                .findFirst()
                .orElse(null);
    }

    /** Null for what is not seen. */
    String title(GoalKey goal) {
        return goal != null && map.holds(goal) ? map.titleOf(goal) : null;
    }

    private static String name(Space space) {
        return space.content().name();
    }

    private static String name(Cycle cycle) {
        return cycle.content().name();
    }

    private boolean isViewer(UserKey owner) {
        return viewer.user().filter(user -> user.equals(owner)).isPresent();
    }
}
