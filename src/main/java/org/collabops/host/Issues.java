package org.collabops.host;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.collabops.IssueId;
import org.collabops.UserKey;

/** Jira's issues, without any permission asked. */
public interface Issues {
    Optional<Issue> find(IssueId id);

    /** Those of {@code ids} that exist; read in bulk. */
    Map<IssueId, Issue> all(Collection<IssueId> ids);

    /** Empty when nobody is assigned, and for an issue that is not there. */
    Optional<UserKey> assignee(IssueId id);

    /** By current key, by former key, or by id in digits. */
    Optional<Issue> named(String keyOrId);
}
