package org.collabops.sandbox.world;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.world.IssueDetails.ChangedField;

/** Tells what happened, once it can no longer be taken back. */
final class IssueEvents {
    private final Database database;
    private final EventPublisher publisher;

    IssueEvents(Database database, EventPublisher publisher) {
        this.database = database;
        this.publisher = publisher;
    }

    void happened(Long type, Issue issue, ApplicationUser who, List<ChangedField> changes) {
        happened(type, issue, who, changes, null, null);
    }

    void said(Long type, Comment comment, ApplicationUser who) {
        happened(type, comment.getIssue(), who, List.of(), comment, null);
    }

    void worked(Long type, Worklog worklog, ApplicationUser who, List<ChangedField> changes) {
        happened(type, worklog.getIssue(), who, changes, null, worklog);
    }

    /** What changed is told a second time, item by item, to those who want just that. */
    void happened(
            Long type, Issue issue, ApplicationUser who, List<ChangedField> changes, Comment comment, Worklog worklog) {
        publish(new IssueEvent(issue, who, comment, worklog, Map.of(), type));
        if (!changes.isEmpty()) {
            publish(IssueChanges.of(issue, who, comment, changes));
        }
    }

    void publish(Object event) {
        database.afterJiraTransaction(() -> publisher.publish(event));
    }
}
