package org.collabops.host;

import java.util.Optional;

/** Jira's versions, without any permission asked. */
public interface Versions {
    Optional<Version> find(long id);
}
