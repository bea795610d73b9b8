package com.atlassian.jira.project.version;

import java.util.List;

public interface VersionManager {
    List<Version> getVersions(Long projectId);

    Version getVersion(Long versionId);
}
