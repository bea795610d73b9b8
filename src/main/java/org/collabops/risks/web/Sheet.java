package org.collabops.risks.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.collabops.SpreadsheetText;

/** The register as a spreadsheet opens it. */
final class Sheet {
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
                .map(value -> SpreadsheetText.defused(Objects.toString(value, "")))
                .toList();
    }
}
