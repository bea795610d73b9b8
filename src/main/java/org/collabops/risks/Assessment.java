package org.collabops.risks;

/** How likely an event is and how much it would matter, by the model of the day on which somebody said so. */
public record Assessment(int likelihood, int impact, RiskModel model) {
    public Assessment {
        if (!model.holds(likelihood, impact)) {
            throw new IllegalArgumentException(likelihood + " × " + impact + " is outside the model");
        }
    }

    /** By the built-in model. */
    public Assessment(int likelihood, int impact) {
        this(likelihood, impact, RiskModel.DEFAULT);
    }

    public int score() {
        return model.score(likelihood, impact);
    }

    public Level level() {
        return model.level(likelihood, impact);
    }

    /** Whether this is more serious than {@code other}; where the models differ, by the share of the highest score. */
    boolean isGraverThan(Assessment other) {
        int rank = model.rank(other.level().id());
        return rank >= 0
                ? model.rank(level().id()) > rank
                : (long) score() * other.model.highestScore() > (long) other.score() * model.highestScore();
    }
}
