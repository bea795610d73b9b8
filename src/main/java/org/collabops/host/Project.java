package org.collabops.host;

import org.collabops.ProjectId;
import org.collabops.UserKey;

/** A Jira project as far as the features care; {@code lead} may be null. */
public record Project(ProjectId id, String key, String name, UserKey lead) {}
