package org.collabops.risks;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.IssueId;
import org.collabops.host.Issue;
import org.collabops.host.Issues;

/**
 * Keeps risks with their issue: they move with it to another project and go with it when it is deleted. It acts without
 * asking for permission, as Jira has asked already.
 */
public final class RiskFollower {
    private static final int ATTEMPTS = 20;

    private final Risks risks;
    private final Issues issues;
    private final Clock clock;

    public RiskFollower(Risks risks, Issues issues, Clock clock) {
        this.risks = risks;
        this.issues = issues;
        this.clock = clock;
    }

    /** The risks about a moved issue get a number in its new project; their old number still finds them. */
    public void changed(IssueId id, Actor by) {
        Optional<Issue> issue = issues.find(id);
        issue.ifPresent(found -> about(id).stream()
                .filter(risk -> !risk.project().equals(found.project()))
                .forEach(risk -> revise(risk.id(), current -> moved(current, found, by))));
    }

    /** Nobody could see the risks about a deleted issue any more; their history stays. */
    public void deleted(IssueId id, Actor by) {
        about(id).forEach(risk -> revise(
                risk.id(), current -> current.deleted(current.revision().next(by, clock.instant()))));
    }

    private List<Risk> about(IssueId issue) {
        return risks.ofIssue(issue).stream()
                .filter(risk -> issue.equals(risk.content().issue()))
                .toList();
    }

    private Risk moved(Risk risk, Issue issue, Actor by) {
        String origin = "move:" + risk.id() + ":" + issue.project() + ":" + risk.version();
        int number = risks.numberIn(issue.project(), risk.id(), origin, clock.instant());
        return risk.moved(issue.project(), number, risk.revision().next(by, clock.instant()));
    }

    private void revise(long id, UnaryOperator<Risk> step) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Risk> current = risks.find(id);
            if (current.isEmpty()) {
                return;
            }
            try {
                risks.revise(step.apply(current.get()));
                return;
            } catch (Conflict somebodyElseWasFaster) {
                continue;
            }
        }
    }
}
