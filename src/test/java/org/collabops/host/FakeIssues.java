package org.collabops.host;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.UserKey;

/** The issues that a test added, and no others. */
public final class FakeIssues implements Issues {
    private final Map<IssueId, Issue> issues = new LinkedHashMap<>();
    private final Map<IssueId, UserKey> assignees = new LinkedHashMap<>();
    private int reads;

    public Issue add(long id, String key, String summary, ProjectId project) {
        return put(issue(id, key, summary, project, "1"));
    }

    /** An issue of type 1 in a status of the category “To Do”. */
    public static Issue issue(long id, String key, String summary, ProjectId project, String statusId) {
        return new Issue(new IssueId(id), key, summary, project, statusId, StatusCategory.TO_DO, "1", null, false);
    }

    /** Adds the issue, or replaces the one of the same id: moved, renamed, transitioned. */
    public Issue put(Issue issue) {
        issues.put(issue.id(), issue);
        return issue;
    }

    public void assign(IssueId id, UserKey assignee) {
        assignees.put(id, assignee);
    }

    Collection<Issue> everything() {
        return List.copyOf(issues.values());
    }

    public void remove(IssueId id) {
        issues.remove(id);
    }

    /** How often anything was read, however many issues at a time. */
    public int reads() {
        return reads;
    }

    @Override
    public Optional<Issue> find(IssueId id) {
        reads++;
        return Optional.ofNullable(issues.get(id));
    }

    @Override
    public Map<IssueId, Issue> all(Collection<IssueId> ids) {
        reads++;
        return ids.stream().distinct().filter(issues::containsKey).collect(toMap(identity(), issues::get));
    }

    @Override
    public Optional<UserKey> assignee(IssueId id) {
        reads++;
        return Optional.ofNullable(assignees.get(id));
    }

    @Override
    public Optional<Issue> named(String keyOrId) {
        reads++;
        return issues.values().stream()
                .filter(issue ->
                        keyOrId.equals(issue.key()) || keyOrId.equals(issue.id().toString()))
                .findFirst();
    }
}
