package com.atlassian.jira.project.version;

public interface VersionManager {
    Version getVersion(Long versionId);
}
