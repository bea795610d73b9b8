package org.collabops.host.jira;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.host.Epics;
import org.collabops.host.Queries;
import org.collabops.host.StatusCategory;

/** Searches by Jira's search service. */
public final class JiraQueries implements Queries {
    private static final String ALL = "";
    private static final String OF_AN_EPIC = "\"Epic Link\" is not EMPTY";

    private final Searches searches;
    private final Epics epics;

    public JiraQueries(SearchService search, UserManager users, Epics epics) {
        this.searches = new Searches(search, users);
        this.epics = epics;
    }

    @Override
    public List<String> problems(Actor actor, String jql) {
        return searches.problems(actor, jql);
    }

    @Override
    public long count(Actor actor, String jql) {
        return searches.count(actor, jql);
    }

    @Override
    public List<IssueId> matches(Actor actor, String jql, int limit) {
        return searches.first(actor, jql, limit).stream().map(JiraQueries::id).toList();
    }

    @Override
    public Set<IssueId> inCategory(Actor actor, Collection<IssueId> issues, StatusCategory category) {
        return searches.among(actor, "id", issues, "statusCategory = " + category.key(), JiraQueries::id).stream()
                .map(JiraQueries::id)
                .collect(toSet());
    }

    @Override
    public Map<IssueId, StatusCategory> categories(Actor actor, Collection<IssueId> issues) {
        Map<IssueId, StatusCategory> categories = new HashMap<>();
        searches.among(actor, "id", issues, ALL, JiraQueries::id)
                .forEach(issue -> categories.put(
                        id(issue),
                        StatusCategory.withKey(
                                issue.getStatus().getStatusCategory().getKey())));
        return categories;
    }

    @Override
    public Map<IssueId, Set<IssueId>> children(Actor actor, Collection<IssueId> issues) {
        Map<IssueId, Set<IssueId>> children = new HashMap<>();
        searches.among(actor, "parent", issues, "parent is not EMPTY", JiraQueries::parent)
                .forEach(child -> put(children, parent(child), child));
        if (searches.problems(actor, OF_AN_EPIC).isEmpty()) {
            Map<IssueId, IssueId> epicOf = new HashMap<>();
            searches.among(
                            actor,
                            "\"Epic Link\"",
                            issues,
                            OF_AN_EPIC,
                            child -> epicOf.computeIfAbsent(id(child), this::epic))
                    .forEach(child -> put(children, epicOf.computeIfAbsent(id(child), this::epic), child));
        }
        return children;
    }

    @Override
    public Set<IssueId> ofProjects(Actor actor, Collection<ProjectId> projects) {
        if (projects.isEmpty()) {
            return Set.of();
        }
        String list = projects.stream().map(ProjectId::toString).collect(joining(", "));
        return searches.all(actor, "project in (" + list + ")").stream()
                .map(JiraQueries::id)
                .collect(toSet());
    }

    private IssueId epic(IssueId child) {
        return epics.of(child).orElse(null);
    }

    private static IssueId id(Issue issue) {
        return new IssueId(issue.getId());
    }

    private static IssueId parent(Issue issue) {
        return issue.getParentId() == null ? null : new IssueId(issue.getParentId());
    }

    private static void put(Map<IssueId, Set<IssueId>> children, IssueId of, Issue child) {
        if (of != null) {
            children.computeIfAbsent(of, first -> new HashSet<>()).add(id(child));
        }
    }
}
