package org.collabops;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.Test;

public class SpreadsheetTextTest {
    @Test
    public void textThatASpreadsheetWouldRunIsDefused() {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1+1")) {
            assertThat(SpreadsheetText.defused(formula), is("'" + formula));
        }
    }

    @Test
    public void otherTextStaysAsItIs() {
        for (String text : List.of("", "Vendor = late", "R-1", "风险", "'quoted'")) {
            assertThat(SpreadsheetText.defused(text), is(text));
        }
    }
}
