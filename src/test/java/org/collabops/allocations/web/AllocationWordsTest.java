package org.collabops.allocations.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import org.collabops.host.FakeWords;
import org.junit.Test;

public class AllocationWordsTest {
    @Test
    public void hoursOnAScreenHaveACommaBetweenThousands() {
        assertThat(AllocationWords.number(1_040 * 60 + 30), is("1,040.5"));
        assertThat(AllocationWords.number(-1_200 * 60), is("-1,200"));
        assertThat(AllocationWords.number(8 * 60), is("8"));
    }

    @Test
    public void aPercentageHasOneDecimalAndIsHundredOnlyWhenItIs() {
        assertThat(AllocationWords.share(new BigDecimal("33.35")), is("33.4"));
        assertThat(AllocationWords.share(new BigDecimal("99.97")), is("99.9"));
        assertThat(AllocationWords.share(new BigDecimal("-99.97")), is("-99.9"));
        assertThat(AllocationWords.share(new BigDecimal("100.00")), is("100"));
        assertThat(AllocationWords.share(new BigDecimal("1040.00")), is("1,040"));
    }

    @Test
    public void hoursInASpreadsheetAreBareDigits() {
        assertThat(AllocationWords.digits(1_040 * 60 + 30), is("1040.5"));
        assertThat(AllocationWords.digits(-1_200 * 60), is("-1200"));
        assertThat(AllocationWords.digits(0), is("0"));
    }

    @Test
    public void aShareIsRoundedOnce() {
        AllocationWords words = new AllocationWords(new FakeWords(), null);

        assertThat("3.846, which two decimals make 3.85", words.percent(1, 26), is("collabops.percent[3.8]"));
        assertThat(words.percent(-1, 26), is("collabops.percent[-3.8]"));
        assertThat("99.97", words.percent(9_997, 10_000), is("collabops.percent[99.9]"));
    }
}
