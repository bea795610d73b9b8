package org.collabops.host;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.ProjectId;

/** Searches over the issues that a test added; a query finds what the test said it would. */
public final class FakeQueries implements Queries {
    private final FakeIssues issues;
    private final FakeEpics epics;
    private final Access access;
    private final Map<String, Set<IssueId>> answers = new HashMap<>();
    private int searches;

    public FakeQueries(FakeIssues issues, FakeEpics epics, Access access) {
        this.issues = issues;
        this.epics = epics;
        this.access = access;
    }

    /** All other queries cannot be parsed. */
    public FakeQueries answer(String jql, IssueId... found) {
        answers.put(jql, Set.of(found));
        return this;
    }

    /** How often was searched. */
    public int searches() {
        return searches;
    }

    @Override
    public List<String> problems(Actor actor, String jql) {
        return answers.containsKey(jql) ? List.of() : List.of("Error in the JQL Query: " + jql);
    }

    @Override
    public long count(Actor actor, String jql) {
        return matches(actor, jql, Integer.MAX_VALUE).size();
    }

    @Override
    public List<IssueId> matches(Actor actor, String jql, int limit) {
        searches++;
        if (!answers.containsKey(jql)) {
            throw new IllegalArgumentException(jql);
        }
        return answers.get(jql).stream()
                .filter(issue -> isFound(actor, issue))
                .sorted()
                .limit(limit)
                .toList();
    }

    @Override
    public Set<IssueId> inCategory(Actor actor, Collection<IssueId> some, StatusCategory category) {
        searches++;
        return issues.all(some).values().stream()
                .filter(issue -> issue.category() == category && isFound(actor, issue.id()))
                .map(Issue::id)
                .collect(toSet());
    }

    @Override
    public Map<IssueId, StatusCategory> categories(Actor actor, Collection<IssueId> some) {
        searches++;
        return issues.all(some).values().stream()
                .filter(issue -> isFound(actor, issue.id()))
                .collect(toMap(Issue::id, Issue::category));
    }

    @Override
    public Map<IssueId, Set<IssueId>> children(Actor actor, Collection<IssueId> some) {
        searches++;
        Map<IssueId, Set<IssueId>> children = new HashMap<>();
        for (Issue issue : issues.everything()) {
            IssueId epic = epics.of(issue.id()).orElse(null);
            for (IssueId above : new IssueId[] {issue.parent(), epic}) {
                if (above != null && some.contains(above) && isFound(actor, issue.id())) {
                    children.computeIfAbsent(above, first -> new HashSet<>()).add(issue.id());
                }
            }
        }
        return children;
    }

    @Override
    public Set<IssueId> ofProjects(Actor actor, Collection<ProjectId> projects) {
        searches++;
        return issues.everything().stream()
                .filter(issue -> projects.contains(issue.project()) && isFound(actor, issue.id()))
                .map(Issue::id)
                .collect(toSet());
    }

    private boolean isFound(Actor actor, IssueId id) {
        return issues.all(Set.of(id)).values().stream().anyMatch(issue -> !issue.archived())
                && (actor.isFunction() || access.maySee(actor, id));
    }
}
