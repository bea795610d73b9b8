package org.collabops.host.jira;

import com.atlassian.jira.issue.IssueManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.StatusCategory;

/** Issues by Jira's issue manager. */
public final class JiraIssues implements Issues {
    private static final int BATCH = 500;

    private final IssueManager issues;

    public JiraIssues(IssueManager issues) {
        this.issues = issues;
    }

    @Override
    public Optional<Issue> find(IssueId id) {
        return Optional.ofNullable(issues.getIssueObject(id.value())).map(JiraIssues::translated);
    }

    @Override
    public Map<IssueId, Issue> all(Collection<IssueId> ids) {
        List<Long> wanted = ids.stream().map(IssueId::value).distinct().sorted().toList();
        Map<IssueId, Issue> found = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += BATCH) {
            issues.getIssueObjects(wanted.subList(from, Math.min(wanted.size(), from + BATCH)))
                    .forEach(issue -> found.put(new IssueId(issue.getId()), translated(issue)));
        }
        return found;
    }

    @Override
    public Optional<UserKey> assignee(IssueId id) {
        return Optional.ofNullable(issues.getIssueObject(id.value()))
                .map(com.atlassian.jira.issue.Issue::getAssignee)
                .map(user -> new UserKey(user.getKey()));
    }

    @Override
    public Optional<Issue> named(String keyOrId) {
        return Digits.id(keyOrId)
                .flatMap(id -> find(new IssueId(id)))
                .or(() -> Optional.ofNullable(issues.getIssueObject(keyOrId)).map(JiraIssues::translated));
    }

    public static Issue translated(com.atlassian.jira.issue.Issue issue) {
        return new Issue(
                new IssueId(issue.getId()),
                issue.getKey(),
                issue.getSummary(),
                new ProjectId(issue.getProjectId()),
                issue.getStatusId(),
                StatusCategory.withKey(issue.getStatus().getStatusCategory().getKey()),
                issue.getIssueTypeId(),
                issue.getParentId() == null ? null : new IssueId(issue.getParentId()),
                issue.isArchived());
    }
}
