package org.collabops.host;

import java.time.Instant;
import org.collabops.IssueId;

/** Through which statuses issues have come, as Jira's change history tells it. */
public interface StatusHistory {
    /** Whether the issue came to the status, or began in it, in this time; what the history does not tell did not happen. */
    boolean cameTo(IssueId issue, String statusId, Instant from, Instant until);
}
