package org.collabops.risks;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
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
        assertThat(level(1), is(Level.LOW));
        assertThat(level(5), is(Level.LOW));
        assertThat(level(6), is(Level.MODERATE));
        assertThat(level(10), is(Level.MODERATE));
        assertThat(level(11), is(Level.HIGH));
        assertThat(level(15), is(Level.HIGH));
        assertThat(level(16), is(Level.CRITICAL));
        assertThat(level(25), is(Level.CRITICAL));
    }

    @Test
    public void aHigherLikelihoodOrImpactNeverLowersTheLevel() {
        IntStream.rangeClosed(1, 4).forEach(low -> IntStream.rangeClosed(1, 5).forEach(other -> {
            assertThat(rank(low + 1, other) >= rank(low, other), is(true));
            assertThat(rank(other, low + 1) >= rank(other, low), is(true));
        }));
    }

    @Test
    public void anAssessmentOutsideTheModelCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new Assessment(0, 3));
        assertThrows(IllegalArgumentException.class, () -> new Assessment(3, 6));
    }

    private static Level level(int score) {
        return MODEL.residualLevel(new Assessment(5, 5), BigDecimal.valueOf(score));
    }

    private static int rank(int likelihood, int impact) {
        return MODEL.rank(MODEL.level(likelihood, impact).id());
    }
}
