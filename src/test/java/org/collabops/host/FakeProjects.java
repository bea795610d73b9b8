package org.collabops.host;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.collabops.ProjectId;
import org.collabops.UserKey;

/** The projects that a test added, and no others. */
public final class FakeProjects implements Projects {
    private final Map<ProjectId, Project> projects = new LinkedHashMap<>();

    public Project add(long id, String key, String name) {
        return put(new Project(new ProjectId(id), key, name, new UserKey("JIRAUSER10101")));
    }

    /** Adds the project, or replaces the one of the same id. */
    public Project put(Project project) {
        projects.put(project.id(), project);
        return project;
    }

    @Override
    public Optional<Project> find(ProjectId id) {
        return Optional.ofNullable(projects.get(id));
    }

    @Override
    public Optional<Project> named(String keyOrId) {
        return projects.values().stream()
                .filter(project -> keyOrId.equals(project.key())
                        || keyOrId.equals(project.id().toString()))
                .findFirst();
    }
}
