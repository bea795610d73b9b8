package org.collabops.goals.web;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalKey;
import org.collabops.goals.GoalMap;
import org.collabops.goals.Inheritance.Way;
import org.collabops.goals.IssueGoalService;
import org.collabops.goals.IssueGoalService.ServedGoal;
import org.collabops.goals.KeyResult;
import org.collabops.goals.WorkService;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Times;
import org.collabops.host.Words;

/** Makes the panel of an issue: the key results that it serves, each with its way up to the top. */
public final class GoalPanels {
    private static final int DEEPEST = 4;

    private final IssueGoalService goals;
    private final WorkService work;
    private final GoalAccess access;
    private final Issues issues;
    private final People people;
    private final Words words;
    private final Times times;

    public GoalPanels(
            IssueGoalService goals,
            WorkService work,
            GoalAccess access,
            Issues issues,
            People people,
            Words words,
            Times times) {
        this.goals = goals;
        this.work = work;
        this.access = access;
        this.issues = issues;
        this.people = people;
        this.words = words;
        this.times = times;
    }

    /** @throws org.collabops.NotFound when the reader may not see the issue */
    GoalPanelView of(Issue issue, String projectKey) {
        Actor viewer = people.current();
        List<ServedGoal> served = goals.of(viewer, issue);
        boolean mayAlign = !issue.archived() && work.mayAlign(viewer, issue.id());
        return new GoalPanelView(
                issue.key(), projectKey, rows(viewer, served, mayAlign), mayAlign, GoalsPage.path(projectKey));
    }

    private List<ServedRow> rows(Actor viewer, List<ServedGoal> served, boolean mayAlign) {
        if (served.isEmpty()) {
            return List.of();
        }
        GoalMap map = access.map(viewer);
        GoalRows rows = new GoalRows(map, new GoalRights(access, viewer, map), new GoalNames(words), people, times);
        Map<IssueId, Issue> sources = sources(served);
        return served.stream()
                .map(one -> new ServedRow(
                        rows.row(one.served().keyResult(), one.standing()),
                        way(map, one.served().keyResult()),
                        one.served().way() == Way.DIRECT
                                ? null
                                : sources.get(one.served().through()).key(),
                        mayAlign && one.served().way() == Way.DIRECT && isOpen(map, one)))
                .toList();
    }

    private static boolean isOpen(GoalMap map, ServedGoal goal) {
        return !map.objectiveOf(goal.served().keyResult().key()).content().isClosed();
    }

    private Map<IssueId, Issue> sources(List<ServedGoal> served) {
        Set<IssueId> inherited = served.stream()
                .filter(one -> one.served().way() != Way.DIRECT)
                .map(one -> one.served().through())
                .collect(toSet());
        return inherited.isEmpty() ? Map.of() : issues.all(inherited);
    }

    private List<WayStep> way(GoalMap map, KeyResult keyResult) {
        List<WayStep> way = new ArrayList<>();
        String before = null;
        for (GoalMap.Step step : map.upwards(keyResult.key())) {
            GoalKey goal = step.goal();
            String space = map.spaceOf(map.objectiveOf(goal)).content().name();
            way.add(new WayStep(
                    words.say(goal.isObjective() ? "collabops.goals.objective" : "collabops.goals.key-result"),
                    goal.isObjective(),
                    map.titleOf(goal),
                    space.equals(before) ? null : space,
                    Math.min(step.depth() - 1, DEEPEST)));
            before = space;
        }
        return way;
    }
}
