package org.collabops.host.jira;

import com.atlassian.jira.project.version.VersionManager;
import java.util.List;
import java.util.Optional;
import org.collabops.ProjectId;
import org.collabops.host.Version;
import org.collabops.host.Versions;

/** Versions by Jira's version manager. */
public final class JiraVersions implements Versions {
    private final VersionManager versions;

    public JiraVersions(VersionManager versions) {
        this.versions = versions;
    }

    @Override
    public Optional<Version> find(long id) {
        return Optional.ofNullable(versions.getVersion(id)).map(JiraVersions::translated);
    }

    @Override
    public List<Version> unreleased(ProjectId project) {
        return versions.getVersionsUnreleased(project.value(), false).stream()
                .map(JiraVersions::translated)
                .toList();
    }

    private static Version translated(com.atlassian.jira.project.version.Version version) {
        return new Version(
                version.getId(), version.getName(), new ProjectId(version.getProjectId()), version.isArchived());
    }
}
