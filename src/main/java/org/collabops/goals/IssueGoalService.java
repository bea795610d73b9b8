package org.collabops.goals;

import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.goals.WorkService.Served;
import org.collabops.host.Issue;

/** What one issue serves and where that stands: what its page shows, at the price that a page may have. */
public final class IssueGoalService {
    private final WorkService work;
    private final StandingService standings;

    public IssueGoalService(WorkService work, StandingService standings) {
        this.work = work;
        this.standings = standings;
    }

    /** A key result that an issue serves, and where it stands for the viewer. */
    public record ServedGoal(Served served, Standing standing) {}

    /** The issue's own alignments first; each key result once. */
    public List<ServedGoal> of(Actor actor, Issue issue) {
        WorkService.Service service = work.service(actor, issue);
        List<Served> served = service.served();
        if (served.isEmpty()) {
            return List.of();
        }
        Map<GoalKey, Standing> known = standings.of(
                actor, served.stream().map(one -> one.keyResult().key()).toList(), service.linked());
        return served.stream()
                .filter(one -> known.containsKey(one.keyResult().key()))
                .map(one -> new ServedGoal(one, known.get(one.keyResult().key())))
                .toList();
    }
}
