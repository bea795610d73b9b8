package org.collabops.risks.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.host.TestActiveObjects;

/** All tables of risks in a test's database. */
public final class RiskTables {
    private RiskTables() {}

    public static ActiveObjects over(Database database) {
        return TestActiveObjects.over(
                database,
                RiskNumberRow.class,
                RiskRevisionRow.class,
                RiskRow.class,
                RiskIssueRow.class,
                RiskModelRow.class,
                RiskSettingRow.class);
    }
}
