package org.collabops.risks;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.collabops.IssueId;
import org.collabops.risks.Control.Side;

/**
 * What is left of a risk by the controls that are in place.
 *
 * <p>Score = inherent score × likelihood factor × impact factor. The likelihood factor is Σ share · Π (1 − effectiveness)
 * over the causes and, for each, the counting preventive controls against it; so one cause without any control stays in
 * sight however well the others are covered. The impact factor is Π (1 − effectiveness) over the counting recovery
 * controls.
 *
 * @param score with two decimals, by which the level is found too
 * @param typed what a person stated instead; null when computed
 */
public record Residual(
        BigDecimal score, Level level, BigDecimal likelihoodFactor, BigDecimal impactFactor, TypedResidual typed) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCORE_DECIMALS = 2;

    /**
     * Null for a risk that is not assessed.
     *
     * @param counts whether the work on a control issue is in place
     */
    public static Residual of(RiskContent content, Predicate<IssueId> counts) {
        Assessment inherent = content.inherent();
        if (inherent == null) {
            return null;
        }
        BigDecimal likelihoodFactor = likelihoodFactor(content.treatment(), counts);
        BigDecimal impactFactor = remaining(
                content.treatment().controls().stream()
                        .filter(control -> control.side() == Side.RECOVERY)
                        .toList(),
                counts);
        if (content.residual() != null) {
            TypedResidual typed = content.residual();
            Assessment stated = new Assessment(typed.likelihood(), typed.impact(), inherent.model());
            return new Residual(
                    BigDecimal.valueOf(stated.score()).setScale(SCORE_DECIMALS),
                    stated.level(),
                    likelihoodFactor,
                    impactFactor,
                    typed);
        }
        BigDecimal score = computed(inherent, likelihoodFactor, impactFactor);
        return new Residual(
                score, inherent.model().residualLevel(inherent, score), likelihoodFactor, impactFactor, null);
    }

    static BigDecimal computed(Assessment inherent, BigDecimal likelihoodFactor, BigDecimal impactFactor) {
        return BigDecimal.valueOf(inherent.score())
                .multiply(likelihoodFactor)
                .multiply(impactFactor)
                .setScale(SCORE_DECIMALS, RoundingMode.HALF_UP);
    }

    /** What a control leaves of what it works against. */
    static BigDecimal factor(Control control) {
        return factor(control.effectivenessPercent());
    }

    private static BigDecimal factor(BigDecimal percent) {
        return HUNDRED.subtract(percent).divide(HUNDRED);
    }

    /** Shares need not sum to 1 exactly: they are taken as parts of their sum. */
    private static BigDecimal likelihoodFactor(Treatment treatment, Predicate<IssueId> counts) {
        List<Cause> causes = treatment.causes().isEmpty() ? List.of(Treatment.IMPLICIT) : treatment.causes();
        BigDecimal left = BigDecimal.ZERO;
        BigDecimal whole = BigDecimal.ZERO;
        for (Cause cause : causes) {
            left = left.add(cause.share().multiply(remaining(against(treatment, cause), counts)));
            whole = whole.add(cause.share());
        }
        return whole.signum() == 0 ? BigDecimal.ONE : left.divide(whole, DECIMAL128);
    }

    /** The preventive controls against a cause. */
    static List<Control> against(Treatment treatment, Cause cause) {
        return treatment.controls().stream()
                .filter(control -> control.worksAgainst(cause))
                .toList();
    }

    /** Π (1 − effectiveness) of those that count, each issue once. */
    static BigDecimal remaining(Collection<Control> controls, Predicate<IssueId> counts) {
        Map<IssueId, BigDecimal> credits = new HashMap<>();
        controls.stream()
                .filter(control -> counts.test(control.issue()))
                .forEach(control -> credits.merge(control.issue(), control.effectivenessPercent(), BigDecimal::max));
        return credits.values().stream()
                .map(Residual::factor)
                .reduce(BigDecimal.ONE, (product, factor) -> product.multiply(factor, DECIMAL128));
    }
}
