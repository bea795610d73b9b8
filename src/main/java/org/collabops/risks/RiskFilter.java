package org.collabops.risks;

import java.util.Locale;
import java.util.Set;
import org.collabops.UserKey;

/**
 * Which risks of a list are wanted; null and empty mean any.
 *
 * @param levels ids of levels, of the inherent risk
 * @param assessed true: only assessed, false: only unassessed
 * @param text found in title, description or number, case ignored
 * @param residualLevels ids of levels, of the residual risk as the viewer sees it
 */
public record RiskFilter(
        Set<Status> statuses,
        Set<String> levels,
        UserKey owner,
        Category category,
        Integer likelihood,
        Integer impact,
        Boolean assessed,
        String text,
        Set<String> residualLevels) {

    public static final RiskFilter ANY =
            new RiskFilter(Set.of(), Set.of(), null, null, null, null, null, null, Set.of());

    /** What a register shows at first: all but the closed ones. */
    public static final RiskFilter LIVE = ANY.withStatuses(Status.LIVE);

    public RiskFilter withStatuses(Set<Status> wanted) {
        return new RiskFilter(wanted, levels, owner, category, likelihood, impact, assessed, text, residualLevels);
    }

    public boolean accepts(Risk risk) {
        RiskContent content = risk.content();
        return (statuses.isEmpty() || statuses.contains(content.status()))
                && (owner == null || owner.equals(content.owner()))
                && (category == null || category == content.category())
                && acceptsAssessment(content.inherent())
                && (!asksForText() || mentions(risk, text.strip().toLowerCase(Locale.ROOT)));
    }

    boolean asksForText() {
        return text != null && !text.isBlank();
    }

    /** Whether a risk with this assessment ({@code null} for none) can be wanted. */
    public boolean acceptsAssessment(Assessment inherent) {
        if (inherent == null) {
            return levels.isEmpty() && likelihood == null && impact == null && !Boolean.TRUE.equals(assessed);
        }
        return (levels.isEmpty() || levels.contains(inherent.level().id()))
                && (likelihood == null || likelihood == inherent.likelihood())
                && (impact == null || impact == inherent.impact())
                && !Boolean.FALSE.equals(assessed);
    }

    /** What {@link #accepts} cannot tell, since the residual depends on the viewer. */
    boolean acceptsResidual(Residual residual) {
        return residualLevels.isEmpty()
                || residual != null && residualLevels.contains(residual.level().id());
    }

    private static boolean mentions(Risk risk, String needle) {
        RiskContent content = risk.content();
        return content.title().toLowerCase(Locale.ROOT).contains(needle)
                || risk.label().toLowerCase(Locale.ROOT).equals(needle)
                || content.description() != null
                        && content.description().toLowerCase(Locale.ROOT).contains(needle);
    }
}
