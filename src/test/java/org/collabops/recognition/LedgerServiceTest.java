package org.collabops.recognition;

import static org.collabops.recognition.RecognitionWorld.ANN_ACTS;
import static org.collabops.recognition.RecognitionWorld.BEN;
import static org.collabops.recognition.RecognitionWorld.BEN_ACTS;
import static org.collabops.recognition.RecognitionWorld.CID;
import static org.collabops.recognition.RecognitionWorld.CID_ACTS;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import org.collabops.NotFound;
import org.collabops.people.IndividualFigures;
import org.junit.Before;
import org.junit.Test;

public class LedgerServiceTest {
    private static final LocalDate JOINED = LocalDate.of(2026, 11, 10);
    private static final LocalDate BEFORE = LocalDate.of(2026, 10, 31);
    private static final LocalDate AFTER = LocalDate.of(2026, 12, 1);

    private final RecognitionWorld world = new RecognitionWorld();

    @Before
    public void cidManagesBenSinceTheTenth() {
        world.teamSince(JOINED, "Team", null, CID, BEN);
        world.thank(ANN_ACTS, 3, BEN);
    }

    @Test
    public void whoeverBecameManagerLaterSeesNoEarlierPeriod() {
        assertThrows(NotFound.class, () -> world.ledgers.of(CID_ACTS, BEN, BEFORE));
        assertThat(world.ledgers.of(CID_ACTS, BEN, AFTER).earned(), is(0));
    }

    @Test
    public void aPeriodThatSomebodyManagesAPartOfIsHidden() {
        assertThrows(NotFound.class, () -> world.ledgers.of(CID_ACTS, BEN, null));
        assertThrows(NotFound.class, () -> world.ledgers.of(CID_ACTS, BEN, JOINED));
    }

    @Test
    public void oneselfSeesOnesOwnUnlessNobodyDoes() {
        assertThat(world.ledgers.of(BEN_ACTS, BEN, JOINED).earned(), is(3));
        world.figuresSetting.put(IndividualFigures.OFF);
        assertThat(world.ledgers.of(BEN_ACTS, BEN, JOINED).earned(), is(nullValue()));
        assertThat(world.ledgers.of(BEN_ACTS, BEN, JOINED).remaining(), is(10));
    }

    @Test
    public void whereEverybodySeesEverybodyTheManagerSeesEarlierPeriods() {
        world.figuresSetting.put(IndividualFigures.ALL);

        assertThat(world.ledgers.of(CID_ACTS, BEN, BEFORE).earned(), is(0));
        assertThat(world.ledgers.of(ANN_ACTS, BEN, JOINED).earned(), is(3));
    }
}
