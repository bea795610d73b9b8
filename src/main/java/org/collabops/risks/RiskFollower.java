package org.collabops.risks;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.IssueId;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.WorkListener;

/**
 * Keeps risks with the work: they move with their issue to another project and go with it when it is deleted; whoever
 * moves a control's issue on is told what that did to the risk. It acts without asking for permission, as Jira has asked
 * already.
 */
public final class RiskFollower implements WorkListener {
    private static final int ATTEMPTS = 20;

    private final Risks risks;
    private final RiskSettings settings;
    private final Issues issues;
    private final RiskFlags flags;
    private final Clock clock;

    public RiskFollower(Risks risks, RiskSettings settings, Issues issues, RiskFlags flags, Clock clock) {
        this.risks = risks;
        this.settings = settings;
        this.issues = issues;
        this.flags = flags;
        this.clock = clock;
    }

    @Override
    public void changed(IssueId id, Actor by) {
        List<Risk> linked = risks.ofIssue(id);
        Optional<Issue> issue = linked.isEmpty() ? Optional.empty() : issues.find(id);
        issue.ifPresent(found -> {
            about(id, linked).stream()
                    .filter(risk -> !risk.project().equals(found.project()))
                    .forEach(risk -> revise(risk.id(), current -> moved(current, found, by)));
            followControl(found, linked, by);
        });
    }

    /** Nobody could see the risks about a deleted issue any more; their history stays. */
    @Override
    public void deleted(IssueId id, Actor by) {
        about(id, risks.ofIssue(id))
                .forEach(risk -> revise(
                        risk.id(), current -> current.deleted(current.revision().next(by, clock.instant()))));
    }

    private static List<Risk> about(IssueId issue, List<Risk> linked) {
        return linked.stream()
                .filter(risk -> issue.equals(risk.content().issue()))
                .toList();
    }

    /** The same event a second time finds nothing that changed. */
    private void followControl(Issue issue, List<Risk> linked, Actor by) {
        List<Risk> controlled = linked.stream()
                .filter(risk -> risk.content().treatment().issues().contains(issue.id()))
                .toList();
        Map<Long, Boolean> known = controlled.isEmpty() ? Map.of() : risks.counting(issue.id());
        for (Risk risk : controlled) {
            boolean counts = settings.chosen(risk.project()).counts(issue);
            Boolean before = known.get(risk.id());
            if (before == null || before != counts) {
                risks.noteCounting(risk.id(), issue.id(), counts);
            }
            if (before != null
                    && before != counts
                    && settings.enabled(risk.project())
                    && !risk.content().isClosed()) {
                flags.residualChanged(risk, issue.id(), before, by);
            }
        }
    }

    /** A number in the issue's new project; the old number still finds the risk. */
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
