package org.collabops.people.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.host.TestActiveObjects;

/** All tables of people in a test's database. */
public final class PeopleTables {
    private PeopleTables() {}

    public static ActiveObjects over(Database database) {
        return TestActiveObjects.over(
                database,
                PeopleIdRow.class,
                ScheduleRevisionRow.class,
                ScheduleRow.class,
                CalendarRevisionRow.class,
                CalendarRow.class,
                LeaveRevisionRow.class,
                LeaveRow.class,
                TeamRevisionRow.class,
                TeamRow.class,
                TeamMoveRow.class,
                PeopleSettingRow.class,
                PolicySettingRow.class);
    }
}
