package org.collabops.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.ProjectId;

/** The versions that a test added, and no others. */
public final class FakeVersions implements Versions {
    private final Map<Long, Version> versions = new LinkedHashMap<>();

    public Version add(long id, String name, ProjectId project) {
        Version version = new Version(id, name, project, false);
        versions.put(id, version);
        return version;
    }

    @Override
    public List<Version> unreleased(ProjectId project) {
        return versions.values().stream()
                .filter(version -> version.project().equals(project) && !version.archived())
                .toList();
    }

    @Override
    public Optional<Version> find(long id) {
        return Optional.ofNullable(versions.get(id));
    }
}
