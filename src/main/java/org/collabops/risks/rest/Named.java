package org.collabops.risks.rest;

import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.Project;
import org.collabops.host.Projects;

/** Finds what a URL names. */
final class Named {
    private final Projects projects;
    private final Issues issues;

    Named(Projects projects, Issues issues) {
        this.projects = projects;
        this.issues = issues;
    }

    ProjectId project(String keyOrId) {
        return projects.named(keyOrId).map(Project::id).orElseThrow(() -> new NotFound("Project " + keyOrId));
    }

    Issue issue(String keyOrId) {
        return issues.named(keyOrId).orElseThrow(() -> new NotFound("Issue " + keyOrId));
    }
}
