package org.collabops.risks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many risks stand where on the matrix of a model.
 *
 * @param total assessed and unassessed together
 * @param byLevel by the id of the inherent level: all levels of the model, and those of other models that occur
 * @param byResidualLevel likewise, of the residual level
 * @param matrix {@code matrix[likelihood - 1][impact - 1]}
 * @param excluded assessed by other scales, on a cell that the matrix does not have
 */
public record RiskSummary(
        int total,
        int unassessed,
        Map<String, Integer> byLevel,
        Map<String, Integer> byResidualLevel,
        int[][] matrix,
        int excluded) {
    public static RiskSummary of(Collection<Risk> risks, Residuals residuals, RiskModel model) {
        int[][] matrix = new int[model.likelihoods().size()][model.impacts().size()];
        Map<String, Integer> byLevel = zeros(model);
        Map<String, Integer> byResidualLevel = zeros(model);
        int unassessed = 0;
        int excluded = 0;
        for (Risk risk : risks) {
            Assessment inherent = risk.content().inherent();
            if (inherent == null) {
                unassessed++;
                continue;
            }
            byLevel.merge(inherent.level().id(), 1, Integer::sum);
            byResidualLevel.merge(residuals.of(risk).level().id(), 1, Integer::sum);
            if (model.holds(inherent.likelihood(), inherent.impact())) {
                matrix[inherent.likelihood() - 1][inherent.impact() - 1]++;
            } else {
                excluded++;
            }
        }
        return new RiskSummary(risks.size(), unassessed, byLevel, byResidualLevel, matrix, excluded);
    }

    public int count(int likelihood, int impact) {
        return matrix[likelihood - 1][impact - 1];
    }

    private static Map<String, Integer> zeros(RiskModel model) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        model.levels().forEach(level -> counts.put(level.id(), 0));
        return counts;
    }
}
