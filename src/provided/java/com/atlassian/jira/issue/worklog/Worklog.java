package com.atlassian.jira.issue.worklog;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

public interface Worklog extends WithId {
    Long getId();

    String getAuthorKey();

    ApplicationUser getAuthorObject();

    Date getStartDate();

    Long getTimeSpent();

    String getGroupLevel();

    Long getRoleLevelId();

    String getComment();

    Date getCreated();

    Issue getIssue();
}
