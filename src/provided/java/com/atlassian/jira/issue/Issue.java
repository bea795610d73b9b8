package com.atlassian.jira.issue;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;

public interface Issue extends WithId, WithKey {
    Long getId();

    Project getProjectObject();

    Long getProjectId();

    String getSummary();

    ApplicationUser getAssignee();

    ApplicationUser getReporter();

    Long getSecurityLevelId();

    String getKey();

    Status getStatus();

    String getStatusId();

    IssueType getIssueType();

    String getIssueTypeId();

    Long getParentId();

    Collection<Version> getFixVersions();

    Timestamp getCreated();

    Timestamp getDueDate();

    Long getEstimate();

    boolean isArchived();
}
