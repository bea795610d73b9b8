package com.atlassian.jira.issue.status.category;

import java.io.Serializable;

public interface StatusCategory extends Serializable {
    Long getId();

    String getKey();

    String getName();
}
