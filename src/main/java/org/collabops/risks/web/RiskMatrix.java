package org.collabops.risks.web;

import java.util.List;
import java.util.stream.IntStream;
import org.collabops.risks.Level;
import org.collabops.risks.RiskModel;
import org.collabops.risks.RiskSummary;

/** The matrix as a table is read: the highest likelihood on top, the lowest impact on the left. */
final class RiskMatrix {
    static final List<Level> GRAVEST_FIRST = List.of(Level.CRITICAL, Level.HIGH, Level.MODERATE, Level.LOW);

    private static final RiskModel MODEL = RiskModel.DEFAULT;

    private final RiskSummary summary;
    private final RiskNames names;

    RiskMatrix(RiskSummary summary, RiskNames names) {
        this.summary = summary;
        this.names = names;
    }

    List<MatrixLine> lines() {
        return IntStream.rangeClosed(1, MODEL.size())
                .map(step -> MODEL.size() + 1 - step)
                .mapToObj(likelihood -> new MatrixLine(likelihood, cells(likelihood)))
                .toList();
    }

    List<LevelBand> bands() {
        return GRAVEST_FIRST.stream().map(this::band).toList();
    }

    private List<MatrixCell> cells(int likelihood) {
        return IntStream.rangeClosed(1, MODEL.size())
                .mapToObj(impact -> cell(likelihood, impact))
                .toList();
    }

    private MatrixCell cell(int likelihood, int impact) {
        int score = MODEL.score(likelihood, impact);
        Level level = MODEL.level(score);
        int count = summary.count(likelihood, impact);
        return new MatrixCell(
                likelihood,
                impact,
                score,
                RiskNames.style(level),
                names.of(level),
                count,
                names.ofCell(likelihood, impact, level, count));
    }

    private LevelBand band(Level level) {
        int highest = MODEL.score(MODEL.size(), MODEL.size());
        int[] scores = IntStream.rangeClosed(1, highest)
                .filter(score -> MODEL.level(score) == level)
                .toArray();
        return new LevelBand(
                level.name(),
                RiskNames.style(level),
                names.of(level),
                scores[0],
                scores[scores.length - 1],
                summary.byLevel().get(level));
    }
}
