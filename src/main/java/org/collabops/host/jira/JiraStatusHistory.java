package org.collabops.host.jira;

import static java.util.Comparator.comparing;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.collabops.IssueId;
import org.collabops.host.StatusHistory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Statuses by the change history of issues. A Jira that does not tell it, or not as we know it, costs no more than that
 * nothing is known.
 */
public final class JiraStatusHistory implements StatusHistory {
    private static final Logger LOG = LoggerFactory.getLogger(JiraStatusHistory.class);
    private static final String STATUS = "status";

    private final IssueManager issues;
    private final ChangeHistoryManager histories;

    public JiraStatusHistory(IssueManager issues, ChangeHistoryManager histories) {
        this.issues = issues;
        this.histories = histories;
    }

    @Override
    public boolean cameTo(IssueId issue, String statusId, Instant from, Instant until) {
        try {
            Issue found = issues.getIssueObject(issue.value());
            return found != null && cameTo(found, statusId, from, until);
        } catch (RuntimeException | LinkageError untold) {
            LOG.warn("Jira does not tell the change history of issue {}", issue, untold);
            return false;
        }
    }

    private boolean cameTo(Issue issue, String statusId, Instant from, Instant until) {
        List<ChangeHistory> changes = histories.getChangeHistories(issue);
        return isWithin(issue.getCreated(), from, until) && statusId.equals(beginning(changes))
                || changes.stream()
                        .filter(change -> isWithin(change.getTimePerformed(), from, until))
                        .flatMap(JiraStatusHistory::moves)
                        .anyMatch(move -> statusId.equals(move.getTo()));
    }

    /** What the first move left, since a creation is no change; null for an issue that has not moved. */
    private static String beginning(List<ChangeHistory> changes) {
        return changes.stream()
                .sorted(comparing(ChangeHistory::getTimePerformed))
                .flatMap(JiraStatusHistory::moves)
                .findFirst()
                .map(ChangeItemBean::getFrom)
                .orElse(null);
    }

    private static Stream<ChangeItemBean> moves(ChangeHistory change) {
        return change.getChangeItemBeans().stream().filter(item -> STATUS.equals(item.getField()));
    }

    private static boolean isWithin(Timestamp at, Instant from, Instant until) {
        return at != null && !at.toInstant().isBefore(from) && !at.toInstant().isAfter(until);
    }
}
