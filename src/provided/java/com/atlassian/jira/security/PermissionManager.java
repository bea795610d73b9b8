package com.atlassian.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

public interface PermissionManager {
    boolean hasPermission(ProjectPermissionKey projectPermissionKey, Issue issue, ApplicationUser applicationUser);

    boolean hasPermission(ProjectPermissionKey projectPermissionKey, Project project, ApplicationUser applicationUser);

    Collection<Project> getProjects(ProjectPermissionKey projectPermissionKey, ApplicationUser applicationUser);
}
