package com.atlassian.jira.project;

import java.util.List;

public interface ProjectManager {
    Project getProjectObj(Long id);

    Project getProjectByCurrentKey(String text);

    List<Project> getProjects();
}
