package org.collabops.risks;

import java.util.Map;
import java.util.Optional;
import org.collabops.IssueId;
import org.collabops.host.Issue;

/**
 * The residual risks as one viewer sees them: controls on issues that the viewer may not see are as if they did not
 * exist, in each list and in each number.
 */
public final class Residuals {
    private final RiskSettings settings;
    private final Map<IssueId, Issue> controls;

    /** @param controls the visible ones of the issues that control any of the risks */
    Residuals(RiskSettings settings, Map<IssueId, Issue> controls) {
        this.settings = settings;
        this.controls = controls;
    }

    /** Null while the risk is not assessed. */
    public Residual of(Risk risk) {
        return Residual.of(risk.content(), issue -> counts(risk, issue));
    }

    /** The causes and the visible controls. */
    public Treatment treatment(Risk risk) {
        return risk.content().treatment().only(controls::containsKey);
    }

    /** The risk with its visible controls alone. */
    public Risk seen(Risk risk) {
        return risk.withTreatment(treatment(risk));
    }

    public Optional<Issue> issue(IssueId control) {
        return Optional.ofNullable(controls.get(control));
    }

    /** Whether the work on this issue is in place, as the project of the risk wants it. */
    public boolean counts(Risk risk, IssueId control) {
        return issue(control)
                .filter(issue -> settings.chosen(risk.project()).counts(issue))
                .isPresent();
    }

    /** What would be left if the work on this issue were in place, or were not. */
    public Residual supposing(Risk risk, IssueId control, boolean counts) {
        return Residual.of(
                risk.content(),
                issue -> issue.equals(control) ? counts && controls.containsKey(issue) : counts(risk, issue));
    }
}
