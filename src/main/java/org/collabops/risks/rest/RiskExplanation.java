package org.collabops.risks.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collabops.Text;
import org.collabops.risks.Explanation;
import org.collabops.risks.Residuals;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskSetup;

/** Writes what a residual is computed from. */
final class RiskExplanation {
    private final ModelJson json;

    RiskExplanation(ModelJson json) {
        this.json = json;
    }

    Map<String, Object> of(Risk risk, Residuals residuals, RiskSetup setup) {
        Explanation explanation = Explanation.of(risk, residuals, setup);
        List<String> lines = new ArrayList<>();
        explanation.lines().forEach(line -> lines.add(json.say(line)));
        return new Json()
                .with("number", risk.label())
                .with("inherent", json.assessment(risk.content().inherent()))
                .with(
                        "residual",
                        json.residual(residuals.of(risk), risk.content().inherent()))
                .with(
                        "model",
                        risk.content().inherent() == null
                                ? null
                                : json.shortModel(risk.content().inherent().model()))
                .with("rule", json.say(Text.of("collabops.risks.explain.rule")))
                .with("lines", lines)
                .with("leftOut", explanation.leftOut().stream().map(json::say).toList())
                .map();
    }
}
