package org.collabops.goals.web;

import java.util.HashMap;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.UserKey;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalMap;
import org.collabops.goals.KeyResult;
import org.collabops.goals.Objective;
import org.collabops.goals.Space;

/** What a reader may do with the goals of a map, asked once per space: a list shows no button that would be refused. */
final class GoalRights {
    private final GoalAccess access;
    private final Actor viewer;
    private final GoalMap map;
    private final Map<Long, Boolean> managed = new HashMap<>();

    GoalRights(GoalAccess access, Actor viewer, GoalMap map) {
        this.access = access;
        this.viewer = viewer;
        this.map = map;
    }

    boolean mayManage(Objective objective) {
        Space space = map.spaceOf(objective);
        return managed.computeIfAbsent(space.id(), id -> access.mayManage(viewer, space));
    }

    boolean mayChange(Objective objective) {
        return isMe(objective.content().owner()) || mayManage(objective);
    }

    boolean mayChange(KeyResult keyResult) {
        return isMe(keyResult.content().owner()) || mayChange(map.objectiveOf(keyResult.key()));
    }

    private boolean isMe(UserKey owner) {
        return owner != null && viewer.user().filter(owner::equals).isPresent();
    }
}
