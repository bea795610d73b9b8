package org.collabops.risks;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many risks stand where on the matrix.
 *
 * @param total assessed and unassessed together
 * @param matrix {@code matrix[likelihood - 1][impact - 1]}
 */
public record RiskSummary(int total, int unassessed, Map<Level, Integer> byLevel, int[][] matrix) {
    public static RiskSummary of(Collection<Risk> risks) {
        int size = RiskModel.DEFAULT.size();
        int[][] matrix = new int[size][size];
        Map<Level, Integer> byLevel = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            byLevel.put(level, 0);
        }
        int unassessed = 0;
        for (Risk risk : risks) {
            Assessment inherent = risk.content().inherent();
            if (inherent == null) {
                unassessed++;
            } else {
                matrix[inherent.likelihood() - 1][inherent.impact() - 1]++;
                byLevel.merge(inherent.level(), 1, Integer::sum);
            }
        }
        return new RiskSummary(risks.size(), unassessed, byLevel, matrix);
    }

    public int count(int likelihood, int impact) {
        return matrix[likelihood - 1][impact - 1];
    }
}
