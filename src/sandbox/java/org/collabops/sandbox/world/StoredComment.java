package org.collabops.sandbox.world;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/** A comment as Jira shows it to apps. */
record StoredComment(
        Long getId,
        Issue getIssue,
        ApplicationUser getAuthorApplicationUser,
        ApplicationUser getUpdateAuthorApplicationUser,
        Date getCreated,
        Date getUpdated,
        String getBody,
        String getGroupLevel,
        Long getRoleLevelId)
        implements Comment {}
