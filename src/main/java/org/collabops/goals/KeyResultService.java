package org.collabops.goals;

import java.time.Clock;
import java.util.List;
import org.collabops.Actor;
import org.collabops.Checks;
import org.collabops.Conflict;
import org.collabops.Refused;
import org.collabops.Revision;
import org.collabops.host.People;
import org.collabops.host.Queries;

/** What people do with key results, by whatever way. */
public final class KeyResultService {
    private final Goals goals;
    private final GoalAccess access;
    private final Queries queries;
    private final Owners owners;
    private final Clock clock;

    public KeyResultService(Goals goals, GoalAccess access, Queries queries, People people, Clock clock) {
        this.goals = goals;
        this.access = access;
        this.queries = queries;
        this.owners = new Owners(people);
        this.clock = clock;
    }

    /** The oldest first. */
    public List<KeyResult> ofObjective(Actor actor, long objective) {
        access.objective(actor, objective);
        return access.map(actor).keyResultsOf(objective);
    }

    public KeyResult find(Actor actor, long id) {
        return access.keyResult(actor, id);
    }

    /** @throws Refused when the objective is closed */
    public KeyResult create(Actor actor, long objective, KeyResultChange change) {
        Objective of = access.objective(actor, objective);
        GoalAccess.require(access.mayChange(actor, of), "collabops.goals.error.may-not-change");
        GoalAccess.requireOpen(of);
        KeyResultContent content = change.appliedTo(KeyResultContent.empty());
        requireValid(actor, content, null);
        return goals.keyResults()
                .create(id -> new KeyResult(id, objective, content, Revision.first(actor, clock.instant()), false));
    }

    /** @throws Conflict with the current {@link KeyResult} when there is a newer one than {@code version} */
    public KeyResult change(Actor actor, long id, int version, KeyResultChange change) {
        KeyResult keyResult = changeable(actor, id, version);
        KeyResultContent content = change.appliedTo(keyResult.content());
        requireValid(actor, content, keyResult.content());
        if (content.equals(keyResult.content())) {
            return keyResult;
        }
        KeyResult revised = keyResult.revised(content, keyResult.revision().next(actor, clock.instant()));
        goals.keyResults().revise(revised);
        return revised;
    }

    public void delete(Actor actor, long id, int version) {
        KeyResult keyResult = changeable(actor, id, version);
        GoalAccess.require(
                access.mayChange(actor, access.objectiveOf(actor, keyResult)), "collabops.goals.error.may-not-change");
        goals.keyResults()
                .revise(new KeyResult(
                        id,
                        keyResult.objective(),
                        keyResult.content(),
                        keyResult.revision().next(actor, clock.instant()),
                        true));
    }

    public List<KeyResult> history(Actor actor, long id) {
        find(actor, id);
        return goals.keyResults().history(id);
    }

    /** Its owner, the owner of its objective, and whoever manages the space; they check in, too. */
    public boolean mayChange(Actor actor, KeyResult keyResult) {
        return access.mayChange(actor, keyResult);
    }

    private KeyResult changeable(Actor actor, long id, int version) {
        KeyResult keyResult = find(actor, id);
        GoalAccess.require(mayChange(actor, keyResult), "collabops.goals.error.may-not-change");
        Conflict.unless(keyResult, version);
        GoalAccess.requireOpen(access.objectiveOf(actor, keyResult));
        return keyResult;
    }

    /** A query is judged as its author sees Jira; the count is each viewer's own. */
    private void requireValid(Actor actor, KeyResultContent content, KeyResultContent before) {
        Checks checks = content.checked();
        boolean isNewQuery = content.type() == KeyResultType.JQL
                && content.jql() != null
                && !content.jql().isBlank()
                && (before == null
                        || before.type() != KeyResultType.JQL
                        || !content.jql().equals(before.jql()));
        if (isNewQuery && checks.found().isEmpty()) {
            queries.problems(actor, content.jql())
                    .forEach(problem -> checks.problem("jql", "collabops.goals.error.jql", problem));
        }
        owners.check(checks, "owner", content.owner(), before == null ? null : before.owner())
                .refuseProblems();
    }
}
