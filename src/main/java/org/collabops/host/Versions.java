package org.collabops.host;

import java.util.List;
import java.util.Optional;
import org.collabops.ProjectId;

/** Jira's versions, without any permission asked. */
public interface Versions {
    Optional<Version> find(long id);

    /** In the project's own order, without those that are archived. */
    List<Version> of(ProjectId project);
}
