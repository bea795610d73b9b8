package org.collabops.risks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.collabops.Text;
import org.collabops.host.Issue;
import org.collabops.risks.Control.Side;

/**
 * How the residual of a risk came about, for whoever asks: line by line what was multiplied, and what was left out.
 *
 * @param leftOut controls that do not count, each with the reason
 */
public record Explanation(List<Text> lines, List<Text> leftOut) {
    private static final int DECIMALS = 4;

    /** For one viewer: {@code residuals} hold only controls that they may see. */
    public static Explanation of(Risk risk, Residuals residuals, RiskSetup setup) {
        Assessment inherent = risk.content().inherent();
        if (inherent == null) {
            return new Explanation(List.of(Text.of("collabops.risks.explain.unassessed")), List.of());
        }
        Residual residual = residuals.of(risk);
        List<Text> lines = new ArrayList<>();
        lines.add(Text.of(
                "collabops.risks.explain.inherent",
                inherent.likelihood(),
                inherent.impact(),
                inherent.score(),
                inherent.model().version()));
        Treatment treatment = residuals.treatment(risk);
        for (Cause cause : treatment.causes().isEmpty() ? List.of(Treatment.IMPLICIT) : treatment.causes()) {
            addCause(risk, residuals, treatment, cause, lines);
        }
        lines.add(Text.of("collabops.risks.explain.likelihood", shown(residual.likelihoodFactor())));
        List<Control> recovery = treatment.controls().stream()
                .filter(control -> control.side() == Side.RECOVERY)
                .toList();
        recovery.forEach(control -> addControl(risk, residuals, control, lines));
        lines.add(Text.of("collabops.risks.explain.impact", shown(residual.impactFactor())));
        BigDecimal computed = Residual.computed(inherent, residual.likelihoodFactor(), residual.impactFactor());
        lines.add(Text.of(
                "collabops.risks.explain.product",
                inherent.score(),
                shown(residual.likelihoodFactor()),
                shown(residual.impactFactor()),
                shown(computed)));
        if (residual.typed() != null) {
            lines.add(Text.of(
                    "collabops.risks.explain.typed",
                    shown(residual.score()),
                    residual.typed().reason()));
        }
        return new Explanation(lines, leftOut(risk, residuals, treatment, setup));
    }

    private static void addCause(Risk risk, Residuals residuals, Treatment treatment, Cause cause, List<Text> lines) {
        List<Control> against = Residual.against(treatment, cause);
        String left = shown(Residual.remaining(against, issue -> residuals.counts(risk, issue)));
        if (cause.name() != null) {
            lines.add(Text.of("collabops.risks.explain.cause", cause.name(), shown(cause.share()), left));
        }
        against.forEach(control -> addControl(risk, residuals, control, lines));
    }

    private static void addControl(Risk risk, Residuals residuals, Control control, List<Text> lines) {
        if (residuals.counts(risk, control.issue())) {
            lines.add(Text.of(
                    "collabops.risks.explain.control",
                    key(residuals, control),
                    shown(control.effectivenessPercent()),
                    shown(Residual.factor(control))));
        }
    }

    private static List<Text> leftOut(Risk risk, Residuals residuals, Treatment treatment, RiskSetup setup) {
        return treatment.controls().stream()
                .filter(control -> !residuals.counts(risk, control.issue()))
                .map(control -> Text.of(
                        residuals.issue(control.issue()).map(Issue::archived).orElse(false)
                                ? "collabops.risks.explain.archived"
                                : "collabops.risks.explain.waiting." + setup.doneMeans(),
                        key(residuals, control),
                        shown(control.effectivenessPercent())))
                .toList();
    }

    private static String key(Residuals residuals, Control control) {
        return residuals.issue(control.issue()).map(Issue::key).orElse("");
    }

    private static String shown(BigDecimal number) {
        BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }
}
