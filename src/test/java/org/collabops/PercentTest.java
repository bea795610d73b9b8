package org.collabops;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

public class PercentTest {
    @Test
    public void twoDecimalsAreKeptAndMoreAreRefused() {
        assertThat(Percent.exactly(new BigDecimal("33.33")), is(Optional.of(new Percent(3333))));
        assertThat(Percent.exactly(new BigDecimal("80.000")), is(Optional.of(Percent.of(80))));
        assertThat(Percent.exactly(new BigDecimal("33.333")), is(Optional.empty()));
        assertThat(Percent.exactly(new BigDecimal("-0.01")), is(Optional.empty()));
        assertThat(new Percent(3333).decimal(), is(new BigDecimal("33.33")));
    }

    @Test
    public void sharesAreRoundedHalfUp() {
        Random random = new Random(3);
        for (int round = 0; round < 10_000; round++) {
            Percent share = new Percent(random.nextInt(20_001));
            int whole = random.nextInt(100_000);
            long exact = BigDecimal.valueOf(whole)
                    .multiply(share.decimal())
                    .divide(BigDecimal.valueOf(100))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
            assertThat(share.applied(whole), is(exact));
        }
    }
}
