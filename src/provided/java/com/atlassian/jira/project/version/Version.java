package com.atlassian.jira.project.version;

import com.atlassian.jira.entity.WithId;

public interface Version extends WithId {
    Long getProjectId();

    Long getId();

    String getName();

    boolean isArchived();
}
