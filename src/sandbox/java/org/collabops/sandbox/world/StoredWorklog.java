package org.collabops.sandbox.world;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/** A worklog as Jira shows it to apps. */
record StoredWorklog(
        Long getId,
        Issue getIssue,
        ApplicationUser getAuthorObject,
        Date getStartDate,
        Date getCreated,
        Long getTimeSpent,
        String getComment,
        String getGroupLevel,
        Long getRoleLevelId)
        implements Worklog {
    @Override
    public String getAuthorKey() {
        return getAuthorObject == null ? null : getAuthorObject.getKey();
    }
}
