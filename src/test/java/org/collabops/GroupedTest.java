package org.collabops;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import org.junit.Test;

public class GroupedTest {
    @Test
    public void threeDigitsStandTogetherFromAThousandOn() {
        assertThat(Grouped.of(0), is("0"));
        assertThat(Grouped.of(999), is("999"));
        assertThat(Grouped.of(1_000), is("1,000"));
        assertThat(Grouped.of(-1_234_567), is("-1,234,567"));
    }

    @Test
    public void decimalsStayAsTheyAreWithoutZerosAtTheEnd() {
        assertThat(Grouped.of(new BigDecimal("1040.50")), is("1,040.5"));
        assertThat(Grouped.of(new BigDecimal("12000.123456")), is("12,000.123456"));
        assertThat(Grouped.of(new BigDecimal("1E+4")), is("10,000"));
        assertThat(Grouped.of(new BigDecimal("0.00")), is("0"));
    }
}
