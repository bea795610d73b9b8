package com.atlassian.jira.project;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.user.ApplicationUser;

public interface Project extends WithId, WithKey {
    Long getId();

    String getName();

    String getKey();

    String getDescription();

    ApplicationUser getProjectLead();

    String getLeadUserKey();

    boolean isArchived();
}
