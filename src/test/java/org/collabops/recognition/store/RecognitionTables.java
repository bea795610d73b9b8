package org.collabops.recognition.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.host.TestActiveObjects;

/** All tables of recognition in a test's database. */
public final class RecognitionTables {
    private RecognitionTables() {}

    public static ActiveObjects over(Database database) {
        return TestActiveObjects.over(
                database,
                RecognitionIdRow.class,
                ValueRevisionRow.class,
                ValueRow.class,
                KudosRevisionRow.class,
                KudosRow.class,
                RecognitionSettingRow.class,
                RecognitionSiteRow.class);
    }
}
