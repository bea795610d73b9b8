package org.collabops.allocations;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.Test;

public final class PlannedAndActualTest {
    private static final int CASES = 10_000;

    @Test
    public void moreWorkThanPlannedIsANegativeVariance() {
        PlannedAndActual line = new PlannedAndActual(480, 600);

        assertThat(line.variance(), is(-120L));
        assertThat(line.variancePercent(), is(new BigDecimal("-25.00")));
    }

    @Test
    public void workWithoutAPlanHasNoPercentage() {
        PlannedAndActual line = new PlannedAndActual(0, 60);

        assertThat(line.isUnplanned(), is(true));
        assertThat(line.variancePercent(), is(nullValue()));
    }

    @Test
    public void aGroupIsWeightedByItsPartsAndNoMeanOfTheirPercentages() {
        PlannedAndActual group = new PlannedAndActual(100, 0).plus(new PlannedAndActual(900, 900));

        assertThat(group.variancePercent(), is(new BigDecimal("10.00")));
    }

    @Test
    public void theVarianceOfAGroupIsThatOfTheSums() {
        Random random = new Random(4);
        for (int number = 0; number < CASES; number++) {
            PlannedAndActual group = PlannedAndActual.NOTHING;
            BigDecimal planned = BigDecimal.ZERO;
            BigDecimal actual = BigDecimal.ZERO;
            for (int part = random.nextInt(6); part > 0; part--) {
                PlannedAndActual one = new PlannedAndActual(random.nextInt(900), random.nextInt(900));
                group = group.plus(one);
                planned = planned.add(BigDecimal.valueOf(one.planned()));
                actual = actual.add(BigDecimal.valueOf(one.actual()));
            }

            assertThat(group.variance(), is(planned.subtract(actual).longValueExact()));
            assertThat(
                    group.variancePercent(),
                    is(
                            planned.signum() == 0
                                    ? null
                                    : planned.subtract(actual)
                                            .multiply(BigDecimal.valueOf(100))
                                            .divide(planned, 2, RoundingMode.HALF_UP)));
        }
    }
}
