package org.collabops.risks;

/** How likely an event is and how much it would matter, each 1..5 on the default model. */
public record Assessment(int likelihood, int impact) {
    public Assessment {
        if (!RiskModel.DEFAULT.holds(likelihood) || !RiskModel.DEFAULT.holds(impact)) {
            throw new IllegalArgumentException(likelihood + " × " + impact + " is outside the model");
        }
    }

    public int score() {
        return RiskModel.DEFAULT.score(likelihood, impact);
    }

    public Level level() {
        return RiskModel.DEFAULT.level(score());
    }

    public int modelVersion() {
        return RiskModel.DEFAULT.version();
    }
}
