package org.collabops.risks;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How likelihood and impact become a level. A model is data that site administrators version: a new version never
 * changes an assessment that was made by an older one.
 *
 * <p>The score is always likelihood × impact, so that risks of one project can be put in an order. The level follows
 * from the band that the score falls in, or is looked up in a table that may rank one of the two higher.
 *
 * @param id {@link #BUILT_IN} for the one that is always there
 * @param name null for the built-in model
 * @param likelihoods names of the steps, the lowest first; a step is known by its place, counted from 1
 * @param impacts likewise
 * @param levels from least to most serious
 * @param bands of {@link Mode#PRODUCT}: ranges of the score in ascending order; empty otherwise
 * @param cells of {@link Mode#LOOKUP}: {@code cells[likelihood - 1][impact - 1]} is the id of a level; empty otherwise
 */
public record RiskModel(
        long id,
        int version,
        String name,
        List<String> likelihoods,
        List<String> impacts,
        Mode mode,
        List<Level> levels,
        List<Band> bands,
        List<List<String>> cells)
        implements Serializable {

    /** The id of the built-in model, which nobody can change. */
    public static final long BUILT_IN = 1;

    /**
     * 5×5, Low 1–5, Moderate 6–10, High 11–15, Critical 16–25. The product of two ordinal scales is the usual matrix of
     * ISO 31010 (B.10.3).
     */
    public static final RiskModel DEFAULT = new RiskModel(
            BUILT_IN,
            1,
            null,
            List.of("1", "2", "3", "4", "5"),
            List.of("1", "2", "3", "4", "5"),
            Mode.PRODUCT,
            List.of(Level.LOW, Level.MODERATE, Level.HIGH, Level.CRITICAL),
            List.of(
                    new Band("LOW", 1, 5),
                    new Band("MODERATE", 6, 10),
                    new Band("HIGH", 11, 15),
                    new Band("CRITICAL", 16, 25)),
            List.of());

    /** How a level follows from likelihood and impact. */
    public enum Mode {
        PRODUCT,
        LOOKUP
    }

    /** The scores of a level, both ends included. */
    public record Band(String level, int from, int until) implements Serializable {}

    public boolean isBuiltIn() {
        return id == BUILT_IN;
    }

    public boolean holds(int likelihood, int impact) {
        return likelihood >= 1 && likelihood <= likelihoods.size() && impact >= 1 && impact <= impacts.size();
    }

    public int score(int likelihood, int impact) {
        return likelihood * impact;
    }

    public int highestScore() {
        return score(likelihoods.size(), impacts.size());
    }

    public Level level(int likelihood, int impact) {
        return mode == Mode.PRODUCT
                ? level(BigDecimal.valueOf(score(likelihood, impact)))
                : level(cells.get(likelihood - 1).get(impact - 1)).orElseThrow();
    }

    /**
     * The level of what is left of an assessment. With bands it is the first one that ends at or above the score, so a
     * score between two bands counts as the graver. A table knows no scores in between: there the share of the score
     * that is left is the share that is left of the levels up to that of the assessment, rounded up.
     */
    public Level residualLevel(Assessment inherent, BigDecimal score) {
        if (mode == Mode.PRODUCT) {
            return level(score);
        }
        int steps = levels.indexOf(inherent.level()) + 1;
        BigDecimal left = score.multiply(BigDecimal.valueOf(steps));
        BigDecimal whole = BigDecimal.valueOf(inherent.score());
        int kept = IntStream.rangeClosed(1, steps)
                .filter(step -> whole.multiply(BigDecimal.valueOf(step)).compareTo(left) >= 0)
                .findFirst()
                .orElse(steps);
        return levels.get(kept - 1);
    }

    public Optional<Level> level(String id) {
        return levels.stream().filter(level -> level.id().equals(id)).findFirst();
    }

    /** The place of a level among those of this model; -1 for a level of another one. */
    public int rank(String level) {
        return levels.stream().map(Level::id).toList().indexOf(level);
    }

    private Level level(BigDecimal score) {
        String id = bands.stream()
                .filter(band -> score.compareTo(BigDecimal.valueOf(band.until())) <= 0)
                .findFirst()
                .orElseThrow()
                .level();
        return level(id).orElseThrow();
    }
}
