package org.collabops.sandbox.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Map;

/**
 * A content that is to be framed.
 *
 * @param metas what scripts read as meta data of the page
 * @param contexts of web-resources that belong to this kind of page
 */
record Page(int status, String title, String bodyClass, Map<String, String> metas, List<String> contexts, String html) {

    static Page of(String title, String html) {
        return new Page(200, title, "", Map.of(), List.of(), html);
    }

    static Page ofIssue(Issue issue, String html) {
        Project project = issue.getProjectObject();
        return new Page(
                200,
                "[" + issue.getKey() + "] " + issue.getSummary(),
                "",
                Map.of(
                        "ajs-issue-key", issue.getKey(),
                        "ajs-project-key", project.getKey(),
                        "ajs-project-id", project.getId().toString()),
                List.of("jira.view.issue"),
                html);
    }

    static Page ofProject(Project project, String title, String html) {
        return new Page(
                200,
                title,
                "aui-page-sidebar",
                Map.of(
                        "ajs-project-key",
                        project.getKey(),
                        "ajs-project-id",
                        project.getId().toString()),
                List.of("jira.project.sidebar", "com.atlassian.jira.projects.sidebar.init"),
                html);
    }

    Page withStatus(int other) {
        return new Page(other, title, bodyClass, metas, contexts, html);
    }

    Page withContexts(String... others) {
        return new Page(status, title, bodyClass, metas, List.of(others), html);
    }
}
