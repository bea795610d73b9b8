package org.collabops.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.Map;
import java.util.Optional;
import org.collabops.ProjectId;

/** What a page of Jira is about, as its fragments are told. */
public final class Surroundings {
    private Surroundings() {}

    public static Optional<Issue> issue(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue && issue.getId() != null
                ? Optional.of(issue)
                : Optional.empty();
    }

    public static Optional<ProjectId> project(Map<String, Object> context) {
        return issue(context).map(issue -> new ProjectId(issue.getProjectId())).or(() -> projectItself(context));
    }

    private static Optional<ProjectId> projectItself(Map<String, Object> context) {
        return context.get("project") instanceof Project project
                ? Optional.of(new ProjectId(project.getId()))
                : Optional.empty();
    }
}
