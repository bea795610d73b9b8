package org.collabops.risks.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.Test;

public class SheetTest {
    @Test
    public void textThatASpreadsheetWouldRunIsDefused() {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1+1")) {
            assertThat(Sheet.defused(formula), is("'" + formula));
        }
    }

    @Test
    public void otherTextStaysAsItIs() {
        for (String text : List.of("", "Vendor = late", "R-1", "风险", "'quoted'")) {
            assertThat(Sheet.defused(text), is(text));
        }
    }

    @Test
    public void lineHasACellForEachColumnAndNothingForTheUnknown() {
        RiskLine row = new RiskLine(
                7,
                "R-7",
                "=HYPERLINK()",
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                true,
                "Open",
                "",
                null,
                null,
                "Bob",
                null,
                null,
                null,
                false,
                true);

        assertThat(
                Sheet.lines(List.of(row)).get(0),
                contains("R-7", "'=HYPERLINK()", "", "", "", "", "", "Open", "", "", "Bob", ""));
    }
}
