package org.collabops.host;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.collabops.IssueId;

/** Jira's issues, without any permission asked. */
public interface Issues {
    Optional<Issue> find(IssueId id);

    /** Those of {@code ids} that exist; read in bulk. */
    Map<IssueId, Issue> all(Collection<IssueId> ids);

    /** By current key, by former key, or by id in digits. */
    Optional<Issue> named(String keyOrId);
}
