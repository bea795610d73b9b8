package org.collabops.allocations;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalMap;
import org.collabops.goals.KeyResult;
import org.collabops.goals.WorkService;
import org.collabops.host.Assignments;
import org.collabops.host.LoggedWork;

/** Finds what logged work was planned as: the narrowest target of its author that its issue belongs to. */
public final class Narrowest {
    private final Assignments assignments;
    private final GoalAccess goals;
    private final WorkService work;

    public Narrowest(Assignments assignments, GoalAccess goals, WorkService work) {
        this.assignments = assignments;
        this.goals = goals;
        this.work = work;
    }

    /**
     * For each log its target: the issue itself where nothing was planned.
     *
     * @param planned what each person is planned for, all of it in the project of the logs
     */
    Map<LoggedWork, Target> of(Actor viewer, Collection<LoggedWork> logs, Map<UserKey, List<Target>> planned) {
        Set<IssueId> issues = logs.stream().map(LoggedWork::issue).collect(toSet());
        Map<IssueId, Set<Target>> belongings = belongings(viewer, issues, planned.values());
        Map<LoggedWork, Target> targets = new HashMap<>();
        for (LoggedWork log : logs) {
            targets.put(
                    log,
                    planned.getOrDefault(log.author(), List.of()).stream()
                            .filter(target -> target.kind() == Target.Kind.PROJECT
                                    || target.is(log.issue())
                                    || belongings
                                            .getOrDefault(log.issue(), Set.of())
                                            .contains(target))
                            .max(Comparator.comparing(Target::kind)
                                    .thenComparing(Target::id, Comparator.reverseOrder()))
                            .orElse(Target.of(log.issue())));
        }
        return targets;
    }

    private Map<IssueId, Set<Target>> belongings(Actor viewer, Set<IssueId> issues, Collection<List<Target>> planned) {
        Map<IssueId, Set<Target>> belongings = new HashMap<>();
        if (has(planned, Target.Kind.VERSION)) {
            assignments
                    .fixVersions(issues)
                    .forEach((issue, versions) -> versions.forEach(
                            version -> add(belongings, issue, new Target(Target.Kind.VERSION, version))));
        }
        if (has(planned, Target.Kind.OBJECTIVE)) {
            GoalMap map = goals.map(viewer);
            List<KeyResult> keyResults = List.copyOf(map.keyResults());
            Map<Long, Map<IssueId, IssueId>> serving =
                    work.serving(viewer, keyResults.stream().map(KeyResult::id).toList());
            keyResults.forEach(keyResult -> serving.getOrDefault(keyResult.id(), Map.of())
                    .keySet()
                    .forEach(
                            issue -> add(belongings, issue, new Target(Target.Kind.OBJECTIVE, keyResult.objective()))));
        }
        return belongings;
    }

    private static boolean has(Collection<List<Target>> planned, Target.Kind kind) {
        return planned.stream().flatMap(List::stream).anyMatch(target -> target.kind() == kind);
    }

    private static void add(Map<IssueId, Set<Target>> belongings, IssueId issue, Target target) {
        belongings.computeIfAbsent(issue, first -> new HashSet<>()).add(target);
    }
}
