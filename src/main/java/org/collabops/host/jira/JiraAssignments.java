package org.collabops.host.jira;

import static java.util.stream.Collectors.toSet;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.version.Version;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.host.Assignment;
import org.collabops.host.Assignments;

/** Assignees, due dates, estimates and versions by Jira's issue manager. */
public final class JiraAssignments implements Assignments {
    private static final int BATCH = 500;
    private static final int SECONDS = 60;

    private final IssueManager issues;

    public JiraAssignments(IssueManager issues) {
        this.issues = issues;
    }

    @Override
    public Optional<Assignment> of(IssueId issue) {
        return Optional.ofNullable(issues.getIssueObject(issue.value())).map(JiraAssignments::translated);
    }

    @Override
    public Map<IssueId, Set<Long>> fixVersions(Collection<IssueId> wanted) {
        List<Long> ids = wanted.stream().map(IssueId::value).distinct().sorted().toList();
        Map<IssueId, Set<Long>> versions = new HashMap<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            issues.getIssueObjects(ids.subList(from, Math.min(ids.size(), from + BATCH)))
                    .forEach(issue -> versions.put(
                            new IssueId(issue.getId()),
                            issue.getFixVersions().stream().map(Version::getId).collect(toSet())));
        }
        return versions;
    }

    /** Jira keeps a due date as the midnight that it begins with, where the server stands. */
    public static Assignment translated(Issue issue) {
        Timestamp due = issue.getDueDate();
        Long remaining = issue.getEstimate();
        return new Assignment(
                issue.getAssignee() == null
                        ? null
                        : new UserKey(issue.getAssignee().getKey()),
                due == null ? null : due.toLocalDateTime().toLocalDate(),
                remaining == null ? null : (remaining + SECONDS - 1) / SECONDS);
    }
}
