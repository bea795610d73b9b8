package org.collabops.goals.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.host.TestActiveObjects;

/** All tables of goals in a test's database. */
public final class GoalTables {
    private GoalTables() {}

    public static ActiveObjects over(Database database) {
        return TestActiveObjects.over(
                database,
                GoalIdRow.class,
                CycleRevisionRow.class,
                CycleRow.class,
                SpaceRevisionRow.class,
                SpaceRow.class,
                ObjectiveRevisionRow.class,
                ObjectiveRow.class,
                KeyResultRevisionRow.class,
                KeyResultRow.class,
                AlignmentEntryRow.class,
                CheckInRow.class,
                LatestCheckInRow.class,
                IssueLinkRow.class,
                GoalSettingRow.class,
                PaceSettingRow.class);
    }
}
