package org.collabops.host.jira;

import com.atlassian.jira.project.ProjectManager;
import java.util.Optional;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.host.Project;
import org.collabops.host.Projects;

/** Projects by Jira's project manager. */
public final class JiraProjects implements Projects {
    private final ProjectManager projects;

    public JiraProjects(ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public Optional<Project> find(ProjectId id) {
        return translated(projects.getProjectObj(id.value()));
    }

    @Override
    public Optional<Project> named(String keyOrId) {
        return Digits.id(keyOrId)
                .flatMap(id -> find(new ProjectId(id)))
                .or(() -> translated(projects.getProjectByCurrentKey(keyOrId)));
    }

    static Optional<Project> translated(com.atlassian.jira.project.Project project) {
        return Optional.ofNullable(project)
                .map(found -> new Project(
                        new ProjectId(found.getId()),
                        found.getKey(),
                        found.getName(),
                        UserKey.orNull(found.getLeadUserKey())));
    }
}
