package org.collabops.host;

import org.collabops.IssueId;
import org.collabops.ProjectId;

/**
 * A Jira issue as far as the features care.
 *
 * @param statusId Jira's id of its status
 * @param typeId Jira's id of its type
 * @param parent null unless it is a sub-task
 * @param archived its project is archived, or it is itself
 */
public record Issue(
        IssueId id,
        String key,
        String summary,
        ProjectId project,
        String statusId,
        StatusCategory category,
        String typeId,
        IssueId parent,
        boolean archived) {

    /** Whether its work is finished and still there to be seen: archived work counts nowhere. */
    public boolean isDone() {
        return category == StatusCategory.DONE && !archived;
    }
}
