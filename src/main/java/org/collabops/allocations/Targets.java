package org.collabops.allocations;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalMap;
import org.collabops.goals.Objective;
import org.collabops.host.Access;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.Projects;
import org.collabops.host.Versions;

/** What people can be planned for, and who sees it; asked in bulk, never one by one. */
public final class Targets {
    private final Projects projects;
    private final Versions versions;
    private final Issues issues;
    private final GoalAccess goals;
    private final Access access;
    private final Predicate<ProjectId> enabled;

    /** @param enabled whether people are switched on in a project */
    public Targets(
            Projects projects,
            Versions versions,
            Issues issues,
            GoalAccess goals,
            Access access,
            Predicate<ProjectId> enabled) {
        this.projects = projects;
        this.versions = versions;
        this.issues = issues;
        this.goals = goals;
        this.access = access;
        this.enabled = enabled;
    }

    public Seen seen(Actor viewer, Target target) {
        return seen(viewer, Set.of(target)).get(target);
    }

    /** Each of the targets as the viewer sees it. */
    public Map<Target, Seen> seen(Actor viewer, Set<Target> targets) {
        Sightings sightings = new Sightings(viewer);
        Map<Target, Seen> seen = new HashMap<>();
        for (Target target : targets) {
            switch (target.kind()) {
                case PROJECT -> seen.put(target, sightings.project(target));
                case VERSION -> seen.put(target, sightings.version(target));
                case OBJECTIVE -> seen.put(target, sightings.objective(target));
                case ISSUE -> {
                    continue;
                }
            }
        }
        seen.putAll(sightings.issues(targets.stream()
                .filter(target -> target.kind() == Target.Kind.ISSUE)
                .toList()));
        return seen;
    }

    /**
     * What people can be planned for in a project, as far as the viewer sees it: itself, its versions that are still to be
     * released, and the open objectives of its space. Issues are left out; there may be any number.
     */
    List<Seen> choices(Actor viewer, ProjectId project) {
        List<Target> targets = new ArrayList<>(List.of(Target.of(project)));
        versions.unreleased(project).forEach(version -> targets.add(new Target(Target.Kind.VERSION, version.id())));
        GoalMap map = goals.map(viewer);
        map.objectives().stream()
                .filter(objective -> !objective.content().isClosed()
                        && project.equals(map.spaceOf(objective).project()))
                .sorted(Comparator.comparing(
                        (Objective objective) -> objective.content().title()))
                .forEach(objective -> targets.add(new Target(Target.Kind.OBJECTIVE, objective.id())));
        Map<Target, Seen> seen = seen(viewer, Set.copyOf(targets));
        return targets.stream().map(seen::get).filter(Seen::isVisible).toList();
    }

    /** What one viewer sees, with each project asked about once. */
    private final class Sightings {
        private final Actor viewer;
        private final Map<ProjectId, Boolean> browsed = new HashMap<>();
        private GoalMap visibleGoals;
        private GoalMap allGoals;

        Sightings(Actor viewer) {
            this.viewer = viewer;
        }

        Seen project(Target target) {
            ProjectId id = new ProjectId(target.id());
            return projects.find(id)
                    .map(project -> inProject(target, id, project.name()))
                    .orElse(Seen.gone(target));
        }

        Seen version(Target target) {
            return versions.find(target.id())
                    .filter(version -> !version.archived())
                    .map(version -> inProject(target, version.project(), version.name()))
                    .orElse(Seen.gone(target));
        }

        Seen objective(Target target) {
            readGoals();
            Objective objective = allGoals.objective(target.id()).orElse(null);
            if (objective == null) {
                return Seen.gone(target);
            }
            ProjectId project = allGoals.spaceOf(objective).project();
            if (project != null && !enabled.test(project)) {
                return Seen.gone(target);
            }
            return visibleGoals.objective(target.id()).isPresent()
                    ? Seen.visible(target, project, objective.content().title())
                    : Seen.hidden(target);
        }

        Map<Target, Seen> issues(List<Target> targets) {
            Map<IssueId, Issue> there = new HashMap<>();
            if (!targets.isEmpty()) {
                there.putAll(issues.all(
                        targets.stream().map(target -> new IssueId(target.id())).collect(toSet())));
                there.values().removeIf(issue -> issue.archived() || !enabled.test(issue.project()));
            }
            Set<IssueId> visible =
                    there.isEmpty() || viewer.isFunction() ? there.keySet() : access.visible(viewer, there.keySet());
            Map<Target, Seen> seen = new HashMap<>();
            for (Target target : targets) {
                Issue issue = there.get(new IssueId(target.id()));
                seen.put(
                        target,
                        issue == null
                                ? Seen.gone(target)
                                : visible.contains(issue.id()) ? Seen.visible(issue) : Seen.hidden(target));
            }
            return seen;
        }

        private Seen inProject(Target target, ProjectId project, String name) {
            if (!enabled.test(project)) {
                return Seen.gone(target);
            }
            boolean visible = viewer.isFunction() || browsed.computeIfAbsent(project, id -> access.maySee(viewer, id));
            return visible ? Seen.visible(target, project, name) : Seen.hidden(target);
        }

        private void readGoals() {
            if (allGoals == null) {
                visibleGoals = goals.map(viewer);
                allGoals = goals.map(Actor.function(AllocationService.NAME, null));
            }
        }
    }
}
