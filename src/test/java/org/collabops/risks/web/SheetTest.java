package org.collabops.risks.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;

import java.util.List;
import org.junit.Test;

public class SheetTest {
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
