package com.atlassian.jira.issue.comments;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

public interface Comment extends WithId {
    Long getId();

    ApplicationUser getAuthorApplicationUser();

    ApplicationUser getUpdateAuthorApplicationUser();

    String getBody();

    Date getCreated();

    Date getUpdated();

    String getGroupLevel();

    Long getRoleLevelId();

    Issue getIssue();
}
