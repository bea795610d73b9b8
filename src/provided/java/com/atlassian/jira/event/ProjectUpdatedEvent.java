package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

public class ProjectUpdatedEvent extends AbstractProjectEvent {
    private final Project oldProject;

    public ProjectUpdatedEvent(ApplicationUser user, Project project, Project oldProject) {
        super(user, project);
        this.oldProject = oldProject;
    }

    public Project getOldProject() {
        return oldProject;
    }
}
