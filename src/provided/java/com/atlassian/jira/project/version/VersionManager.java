package com.atlassian.jira.project.version;

import java.util.Collection;

public interface VersionManager {
    Version getVersion(Long versionId);

    Collection<Version> getVersionsUnreleased(Long projectId, boolean includeArchived);
}
