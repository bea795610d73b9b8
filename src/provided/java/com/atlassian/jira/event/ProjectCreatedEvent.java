package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

public final class ProjectCreatedEvent extends AbstractProjectEvent {
    public ProjectCreatedEvent(ApplicationUser user, Project project) {
        super(user, project);
    }

    public Long getId() {
        return getProject().getId();
    }
}
