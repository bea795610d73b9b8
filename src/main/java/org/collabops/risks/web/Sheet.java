package org.collabops.risks.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The register as a spreadsheet opens it. Text that a spreadsheet would take for a formula gets an apostrophe in front,
 * because anyone who may raise a risk would else run formulas on the reader's machine.
 */
final class Sheet {
    /** Jira hands the sheet over as one string, so it ends somewhere. */
    static final int MAX_ROWS = 5000;

    private Sheet() {}

    static List<List<String>> lines(List<RiskLine> rows) {
        return rows.stream().map(Sheet::line).toList();
    }

    private static List<String> line(RiskLine row) {
        return Stream.of(
                        row.number(),
                        row.title(),
                        row.issueKey(),
                        row.levelName(),
                        row.score(),
                        row.residualName(),
                        row.residualScore(),
                        row.statusName(),
                        row.responseName(),
                        row.categoryName(),
                        row.ownerName(),
                        row.reviewDate())
                .map(value -> defused(Objects.toString(value, "")))
                .toList();
    }

    static String defused(String text) {
        String shown = text.stripLeading();
        boolean formula = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0
                || !shown.isEmpty() && "=+-@＝＋－＠".indexOf(shown.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
