package org.collabops.host;

import java.util.Optional;
import org.collabops.ProjectId;

/** Jira's projects, without any permission asked. */
public interface Projects {
    Optional<Project> find(ProjectId id);

    /** By current key, by former key, or by id in digits. */
    Optional<Project> named(String keyOrId);
}
