package org.collabops.risks;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.stream.IntStream;
import org.junit.Test;

public class RiskModelTest {
    private static final RiskModel MODEL = RiskModel.DEFAULT;

    @Test
    public void scoreIsLikelihoodTimesImpact() {
        assertThat(MODEL.score(4, 5), is(20));
        assertThat(new Assessment(4, 5).score(), is(20));
    }

    @Test
    public void bandsBeginWhereTheModelSays() {
        assertThat(MODEL.level(1), is(Level.LOW));
        assertThat(MODEL.level(5), is(Level.LOW));
        assertThat(MODEL.level(6), is(Level.MODERATE));
        assertThat(MODEL.level(10), is(Level.MODERATE));
        assertThat(MODEL.level(11), is(Level.HIGH));
        assertThat(MODEL.level(15), is(Level.HIGH));
        assertThat(MODEL.level(16), is(Level.CRITICAL));
        assertThat(MODEL.level(25), is(Level.CRITICAL));
    }

    @Test
    public void aHigherLikelihoodOrImpactNeverLowersTheLevel() {
        IntStream.rangeClosed(1, 4).forEach(low -> IntStream.rangeClosed(1, 5).forEach(other -> {
            assertThat(level(low + 1, other).compareTo(level(low, other)) >= 0, is(true));
            assertThat(level(other, low + 1).compareTo(level(other, low)) >= 0, is(true));
        }));
    }

    @Test
    public void anAssessmentOutsideTheModelCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new Assessment(0, 3));
        assertThrows(IllegalArgumentException.class, () -> new Assessment(3, 6));
    }

    private static Level level(int likelihood, int impact) {
        return new Assessment(likelihood, impact).level();
    }
}
