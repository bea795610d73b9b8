package org.collabops.host;

import java.util.List;
import java.util.Optional;
import org.collabops.ProjectId;

/** Jira's versions, without any permission asked. */
public interface Versions {
    Optional<Version> find(long id);

    /** Those of a project that are neither released nor archived, in the project's own order. */
    List<Version> unreleased(ProjectId project);
}
