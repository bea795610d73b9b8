package org.collabops.recognition.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Random;
import org.collabops.recognition.LedgerHistory;
import org.collabops.sandbox.db.BothDatabases;
import org.junit.Test;

public class LedgerStorePropertyTest extends BothDatabases {
    private static final int CASES = 10_000;
    private static final int STEPS = 20;

    /** Each step is a case: it is decided on what the database tells of all that went before. */
    @Test
    public void balancesInTheDatabaseAreWhatAllGiftsAddUpTo() {
        ActiveObjects ao = RecognitionTables.over(database);
        Random random = new Random(14);
        for (int i = 0; i < CASES / STEPS; i++) {
            ao.deleteWithSQL(KudosRow.class, "ID > ?", 0);
            ao.deleteWithSQL(KudosRevisionRow.class, "ID > ?", 0);
            new LedgerHistory(new AoKudos(ao), random).run(STEPS);
        }
    }
}
