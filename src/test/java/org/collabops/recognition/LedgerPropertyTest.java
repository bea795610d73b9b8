package org.collabops.recognition;

import java.util.Random;
import org.junit.Test;

public class LedgerPropertyTest {
    private static final int CASES = 10_000;
    private static final int STEPS = 8;

    @Test
    public void balancesAreWhatAllGiftsAddUpTo() {
        Random random = new Random(13);
        for (int i = 0; i < CASES; i++) {
            new LedgerHistory(new FakeKudosLog(), random).run(STEPS);
        }
    }
}
