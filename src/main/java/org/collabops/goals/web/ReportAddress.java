package org.collabops.goals.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.collabops.ProjectId;

/** Where a run of the report “Goal alignment” is, so that its pages can be linked. */
record ReportAddress(ProjectId project, String jql) {
    private static final String REPORT = "org.collabops.jira:collabops-goals-report";

    /** Below the context path. */
    String page(int startAt) {
        return "/secure/ConfigureReport.jspa?selectedProjectId=" + project.value() + "&reportKey=" + REPORT + "&jql="
                + URLEncoder.encode(jql, UTF_8) + "&startAt=" + startAt + "&Next=Next";
    }
}
