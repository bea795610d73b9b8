package org.collabops.risks;

/**
 * The default 5×5 model, version 1: score = likelihood × impact, each 1..5; bands Low 1–5, Moderate 6–10, High 11–15,
 * Critical 16–25. The product of two ordinal scales is the usual matrix of ISO 31010 (B.10.3).
 */
public final class RiskModel {
    public static final RiskModel DEFAULT = new RiskModel();

    private RiskModel() {}

    public int version() {
        return 1;
    }

    /** The highest likelihood and the highest impact; the lowest is 1. */
    public int size() {
        return 5;
    }

    public boolean holds(int likelihoodOrImpact) {
        return likelihoodOrImpact >= 1 && likelihoodOrImpact <= size();
    }

    public int score(int likelihood, int impact) {
        return likelihood * impact;
    }

    public Level level(int score) {
        if (score <= 5) {
            return Level.LOW;
        }
        if (score <= 10) {
            return Level.MODERATE;
        }
        return score <= 15 ? Level.HIGH : Level.CRITICAL;
    }
}
