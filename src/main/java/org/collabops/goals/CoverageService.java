package org.collabops.goals;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Invalid;
import org.collabops.Invalid.Problem;
import org.collabops.IssueId;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.goals.Coverage.CategoryLine;
import org.collabops.goals.Coverage.Line;
import org.collabops.host.Access;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.Queries;
import org.collabops.host.StatusCategory;

/** Tells aligned from unaligned work. */
public final class CoverageService {
    /** A query that finds more is answered for its first ones. */
    public static final int MAX_ISSUES = 100_000;

    private static final Comparator<Line> MOST_UNALIGNED =
            Comparator.comparing(Line::unaligned).reversed().thenComparing(Line::project);

    private final GoalAccess goals;
    private final GoalSettings settings;
    private final WorkService work;
    private final Access access;
    private final Issues issues;
    private final Queries queries;

    public CoverageService(
            GoalAccess goals, GoalSettings settings, WorkService work, Access access, Issues issues, Queries queries) {
        this.goals = goals;
        this.settings = settings;
        this.work = work;
        this.access = access;
        this.issues = issues;
        this.queries = queries;
    }

    /**
     * Of all issues of these projects; those in which goals are switched off are left out.
     *
     * @throws NotFound when one is not visible
     */
    public Coverage ofProjects(Actor actor, Collection<ProjectId> projects) {
        Map<ProjectId, Set<IssueId>> byProject = new HashMap<>();
        for (ProjectId project : Set.copyOf(projects)) {
            if (!actor.isFunction() && !access.maySee(actor, project)) {
                throw new NotFound("Project " + project);
            }
            if (settings.enabled(project)) {
                byProject.put(project, queries.ofProjects(actor, Set.of(project)));
            }
        }
        return coverage(actor, byProject);
    }

    /** Of all projects that the actor may see. */
    public Coverage everywhere(Actor actor) {
        return ofProjects(actor, access.visibleProjects(actor));
    }

    /** @throws Invalid when the query cannot be run */
    public Coverage ofQuery(Actor actor, String jql) {
        requireRunnable(actor, jql);
        Map<ProjectId, Set<IssueId>> byProject = new HashMap<>();
        for (Issue issue : issues.all(queries.matches(actor, jql, MAX_ISSUES)).values()) {
            byProject.computeIfAbsent(issue.project(), first -> new HashSet<>()).add(issue.id());
        }
        return coverage(actor, byProject);
    }

    /**
     * Before anything is counted.
     *
     * @throws Invalid when the query cannot be run
     */
    public void requireRunnable(Actor actor, String jql) {
        List<Problem> problems = queries.problems(actor, jql).stream()
                .map(problem -> new Problem("jql", Text.of("collabops.goals.error.jql", problem)))
                .toList();
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    private Coverage coverage(Actor actor, Map<ProjectId, Set<IssueId>> byProject) {
        GoalMap map = goals.map(actor);
        Map<Long, Map<IssueId, IssueId>> serving =
                work.serving(actor, map.keyResults().stream().map(KeyResult::id).toList());
        Set<IssueId> aligned = serving.values().stream()
                .flatMap(some -> some.keySet().stream())
                .collect(toSet());
        List<Line> lines = byProject.entrySet().stream()
                .map(entry -> new Line(entry.getKey(), entry.getValue().size(), (int)
                        entry.getValue().stream().filter(aligned::contains).count()))
                .sorted(MOST_UNALIGNED)
                .toList();
        List<IssueId> unaligned = byProject.values().stream()
                .flatMap(Set::stream)
                .filter(issue -> !aligned.contains(issue))
                .sorted()
                .toList();
        List<KeyResult> idle = map.keyResults().stream()
                .filter(keyResult -> keyResult.content().type() == KeyResultType.ISSUES
                        && map.isActive(keyResult.key())
                        && serving.getOrDefault(keyResult.id(), Map.of()).isEmpty())
                .sorted(Comparator.comparing(KeyResult::id))
                .toList();
        return new Coverage(lines, byCategory(actor, byProject, aligned), unaligned, idle);
    }

    private List<CategoryLine> byCategory(Actor actor, Map<ProjectId, Set<IssueId>> byProject, Set<IssueId> aligned) {
        Set<IssueId> left = byProject.values().stream().flatMap(Set::stream).collect(toSet());
        List<CategoryLine> lines = new ArrayList<>();
        for (StatusCategory category : List.of(StatusCategory.DONE, StatusCategory.IN_PROGRESS)) {
            Set<IssueId> found = left.isEmpty() ? Set.of() : queries.inCategory(actor, left, category);
            left.removeAll(found);
            lines.add(0, line(category, found, aligned));
        }
        lines.add(0, line(StatusCategory.TO_DO, left, aligned));
        return lines.stream().filter(line -> line.issues() > 0).toList();
    }

    private static CategoryLine line(StatusCategory category, Set<IssueId> issues, Set<IssueId> aligned) {
        return new CategoryLine(category, issues.size(), (int)
                issues.stream().filter(aligned::contains).count());
    }
}
