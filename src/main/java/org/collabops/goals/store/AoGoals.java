package org.collabops.goals.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.collabops.Kept;
import org.collabops.goals.Cycle;
import org.collabops.goals.KeyResult;
import org.collabops.goals.Objective;
import org.collabops.goals.Space;
import org.collabops.store.AoKept;

/** Where goals are kept in Active Objects; all kinds take their ids from one table. */
public final class AoGoals {
    private AoGoals() {}

    public static Kept<Cycle> cycles(ActiveObjects ao) {
        return new AoKept<>(ao, GoalIdRow.class, Records.CYCLES);
    }

    public static Kept<Space> spaces(ActiveObjects ao) {
        return new AoKept<>(ao, GoalIdRow.class, Records.SPACES);
    }

    public static Kept<Objective> objectives(ActiveObjects ao) {
        return new AoKept<>(ao, GoalIdRow.class, Records.OBJECTIVES);
    }

    public static Kept<KeyResult> keyResults(ActiveObjects ao) {
        return new AoKept<>(ao, GoalIdRow.class, Records.KEY_RESULTS);
    }
}
