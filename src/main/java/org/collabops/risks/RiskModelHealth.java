package org.collabops.risks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.collabops.Text;

/**
 * What speaks against a model that can be used nevertheless: a matrix that ranks a graver risk lower, or jumps from
 * harmless to worst in one step, misleads whoever reads it (after L. A. Cox, “What's wrong with risk matrices?”, 2008).
 */
public final class RiskModelHealth {
    private final RiskModel model;
    private final Set<Text> warnings = new LinkedHashSet<>();

    private RiskModelHealth(RiskModel model) {
        this.model = model;
    }

    /** Empty for a healthy model. */
    public static List<Text> warnings(RiskModel model) {
        return new RiskModelHealth(model).warnings();
    }

    private List<Text> warnings() {
        Set<String> used = new LinkedHashSet<>();
        for (int likelihood = 1; likelihood <= model.likelihoods().size(); likelihood++) {
            for (int impact = 1; impact <= model.impacts().size(); impact++) {
                used.add(model.level(likelihood, impact).id());
                compare(likelihood, impact, likelihood + 1, impact);
                compare(likelihood, impact, likelihood, impact + 1);
            }
        }
        model.levels().stream()
                .filter(level -> !used.contains(level.id()))
                .forEach(level -> warnings.add(Text.of("collabops.risks.health.unused", shown(level))));
        return new ArrayList<>(warnings);
    }

    private void compare(int likelihood, int impact, int nextLikelihood, int nextImpact) {
        if (!model.holds(nextLikelihood, nextImpact)) {
            return;
        }
        int rank = rank(likelihood, impact);
        int next = rank(nextLikelihood, nextImpact);
        if (next < rank) {
            warnings.add(Text.of("collabops.risks.health.falls", likelihood, impact, nextLikelihood, nextImpact));
        }
        int top = model.levels().size() - 1;
        if (top > 1 && Math.abs(next - rank) == top) {
            warnings.add(Text.of("collabops.risks.health.touches", likelihood, impact, nextLikelihood, nextImpact));
        }
    }

    private int rank(int likelihood, int impact) {
        return model.rank(model.level(likelihood, impact).id());
    }

    private static String shown(Level level) {
        return level.isBuiltIn() ? level.id() : level.name();
    }
}
