package org.collabops.risks.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.collabops.Grouped;
import org.collabops.risks.Level;
import org.collabops.risks.RiskModel;
import org.collabops.risks.RiskModel.Band;
import org.collabops.risks.RiskSummary;

/** The matrix as a table is read: the highest likelihood on top, the lowest impact on the left. */
final class RiskMatrix {
    private final RiskModel model;
    private final RiskSummary summary;
    private final RiskNames names;

    RiskMatrix(RiskModel model, RiskSummary summary, RiskNames names) {
        this.model = model;
        this.summary = summary;
        this.names = names;
    }

    static List<Level> gravestFirst(RiskModel model) {
        List<Level> levels = new ArrayList<>(model.levels());
        Collections.reverse(levels);
        return levels;
    }

    List<MatrixLine> lines() {
        int highest = model.likelihoods().size();
        return IntStream.rangeClosed(1, highest)
                .map(step -> highest + 1 - step)
                .mapToObj(likelihood ->
                        new MatrixLine(likelihood, model.likelihoods().get(likelihood - 1), cells(likelihood)))
                .toList();
    }

    List<LevelBand> bands() {
        return gravestFirst(model).stream().map(this::band).toList();
    }

    private List<MatrixCell> cells(int likelihood) {
        return IntStream.rangeClosed(1, model.impacts().size())
                .mapToObj(impact -> cell(likelihood, impact))
                .toList();
    }

    private MatrixCell cell(int likelihood, int impact) {
        Level level = model.level(likelihood, impact);
        int count = summary.count(likelihood, impact);
        return new MatrixCell(
                likelihood,
                impact,
                model.score(likelihood, impact),
                RiskNames.style(level),
                names.of(level),
                count == 0 ? null : Grouped.of(count),
                names.ofCell(likelihood, impact, level, count));
    }

    private LevelBand band(Level level) {
        return new LevelBand(
                level.id(),
                RiskNames.style(level),
                names.of(level),
                model.bands().stream()
                        .filter(band -> band.level().equals(level.id()))
                        .findFirst()
                        .map(RiskMatrix::range)
                        .orElse(null),
                Grouped.of(summary.byLevel().get(level.id())),
                Grouped.of(summary.byResidualLevel().get(level.id())));
    }

    private static String range(Band band) {
        return band.from() + "–" + band.until();
    }
}
