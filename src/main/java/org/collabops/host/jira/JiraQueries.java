package org.collabops.host.jira;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.host.Epics;
import org.collabops.host.Queries;
import org.collabops.host.StatusCategory;

/** Searches by Jira's search service, a thousand issues at a time. */
public final class JiraQueries implements Queries {
    private static final int BATCH = 1000;

    private final SearchService search;
    private final UserManager users;
    private final Epics epics;

    public JiraQueries(SearchService search, UserManager users, Epics epics) {
        this.search = search;
        this.users = users;
        this.epics = epics;
    }

    @Override
    public List<String> problems(Actor actor, String jql) {
        SearchService.ParseResult parsed = search.parseQuery(user(actor), jql);
        if (!parsed.isValid()) {
            return List.copyOf(parsed.getErrors().getErrorMessages());
        }
        return List.copyOf(search.validateQuery(user(actor), parsed.getQuery()).getErrorMessages());
    }

    @Override
    public long count(Actor actor, String jql) {
        try {
            return actor.isFunction() ? all(actor, jql).size() : search.searchCount(user(actor), parsed(actor, jql));
        } catch (SearchException refusal) {
            throw new IllegalArgumentException(jql, refusal);
        }
    }

    @Override
    public List<IssueId> matches(Actor actor, String jql, int limit) {
        List<IssueId> found = new ArrayList<>();
        page(actor, parsed(actor, jql), 0, limit).forEach(issue -> found.add(new IssueId(issue.getId())));
        return found;
    }

    @Override
    public Set<IssueId> inCategory(Actor actor, Collection<IssueId> issues, StatusCategory category) {
        Set<IssueId> found = new HashSet<>();
        String clause = " AND statusCategory = " + category.key();
        for (String some : lists(issues)) {
            matches(actor, "id in (" + some + ")" + clause, BATCH).forEach(found::add);
        }
        return found;
    }

    @Override
    public Map<IssueId, Set<IssueId>> children(Actor actor, Collection<IssueId> issues) {
        Map<IssueId, Set<IssueId>> children = new HashMap<>();
        boolean hasEpics = problems(actor, "\"Epic Link\" is not EMPTY").isEmpty();
        for (String some : lists(issues)) {
            for (com.atlassian.jira.issue.Issue child : found(actor, "parent in (" + some + ")")) {
                put(children, new IssueId(child.getParentId()), child);
            }
            if (hasEpics) {
                for (com.atlassian.jira.issue.Issue child : found(actor, "\"Epic Link\" in (" + some + ")")) {
                    Optional<IssueId> epic = epics.of(new IssueId(child.getId()));
                    epic.ifPresent(found -> put(children, found, child));
                }
            }
        }
        return children;
    }

    @Override
    public Set<IssueId> ofProjects(Actor actor, Collection<ProjectId> projects) {
        Set<IssueId> found = new HashSet<>();
        if (!projects.isEmpty()) {
            String list = projects.stream().map(ProjectId::toString).collect(joining(", "));
            found.addAll(all(actor, "project in (" + list + ")"));
        }
        return found;
    }

    private Set<IssueId> all(Actor actor, String jql) {
        return found(actor, jql).stream()
                .map(issue -> new IssueId(issue.getId()))
                .collect(toSet());
    }

    private List<com.atlassian.jira.issue.Issue> found(Actor actor, String jql) {
        Query query = parsed(actor, jql);
        List<com.atlassian.jira.issue.Issue> found = new ArrayList<>();
        List<com.atlassian.jira.issue.Issue> page;
        do {
            page = page(actor, query, found.size(), BATCH);
            found.addAll(page);
        } while (page.size() == BATCH);
        return found;
    }

    private List<com.atlassian.jira.issue.Issue> page(Actor actor, Query query, int from, int size) {
        try {
            PagerFilter<?> page = PagerFilter.newPageAlignedFilter(from, size);
            return actor.isFunction()
                    ? search.searchOverrideSecurity(user(actor), query, page).getResults()
                    : search.search(user(actor), query, page).getResults();
        } catch (SearchException refusal) {
            throw new IllegalArgumentException(query.toString(), refusal);
        }
    }

    private Query parsed(Actor actor, String jql) {
        SearchService.ParseResult parsed = search.parseQuery(user(actor), jql);
        if (!parsed.isValid()) {
            throw new IllegalArgumentException(
                    jql + ": " + String.join(" ", parsed.getErrors().getErrorMessages()));
        }
        return parsed.getQuery();
    }

    private static List<String> lists(Collection<IssueId> issues) {
        List<Long> ids = issues.stream().map(IssueId::value).distinct().sorted().toList();
        List<String> lists = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            lists.add(ids.subList(from, Math.min(ids.size(), from + BATCH)).stream()
                    .map(String::valueOf)
                    .collect(joining(", ")));
        }
        return lists;
    }

    private static void put(Map<IssueId, Set<IssueId>> children, IssueId of, com.atlassian.jira.issue.Issue child) {
        children.computeIfAbsent(of, first -> new HashSet<>()).add(new IssueId(child.getId()));
    }

    private ApplicationUser user(Actor actor) {
        return actor.user().map(key -> users.getUserByKey(key.value())).orElse(null);
    }
}
