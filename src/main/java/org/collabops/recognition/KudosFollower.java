package org.collabops.recognition;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.Revision;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.WorkListener;

/**
 * Keeps thanks with the work: they move with their issue to another project and go with it when it is deleted. It acts
 * without asking for permission, as Jira has asked already.
 */
public final class KudosFollower implements WorkListener {
    private static final int ATTEMPTS = 20;

    private final KudosLog log;
    private final ThankFlags flags;
    private final Issues issues;
    private final Clock clock;

    public KudosFollower(KudosLog log, ThankFlags flags, Issues issues, Clock clock) {
        this.log = log;
        this.flags = flags;
        this.issues = issues;
        this.clock = clock;
    }

    @Override
    public void changed(IssueId id, Actor by) {
        issues.find(id).ifPresent(issue -> {
            log.ofIssue(id).stream()
                    .filter(kudos -> !kudos.content().project().equals(issue.project()))
                    .forEach(kudos -> revise(kudos.id(), by, moved(issue)));
            flags.finished(issue, by);
        });
    }

    /** Nobody could see the thanks on a deleted issue any more; what was spent on them stays spent. */
    @Override
    public void deleted(IssueId id, Actor by) {
        log.ofIssue(id).forEach(kudos -> revise(kudos.id(), by, step -> step.kudos.withdrawn(null, null, step.next)));
    }

    private static Function<Step, Kudos> moved(Issue issue) {
        return step -> step.kudos.moved(issue.project(), step.next);
    }

    private record Step(Kudos kudos, Revision next) {}

    private void revise(long id, Actor by, Function<Step, Kudos> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Kudos> current = log.find(id);
            if (current.isEmpty()
                    || log.append(change.apply(
                            new Step(current.get(), current.get().revision().next(by, clock.instant()))))) {
                return;
            }
        }
    }
}
