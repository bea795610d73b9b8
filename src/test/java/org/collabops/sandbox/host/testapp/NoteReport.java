package org.collabops.sandbox.host.testapp;

import com.atlassian.jira.plugin.report.impl.AbstractReport;
import com.atlassian.jira.web.action.ProjectActionSupport;
import java.util.Map;

/** The test app's report. */
public class NoteReport extends AbstractReport {

    private final Notes notes;

    public NoteReport(Notes notes) {
        this.notes = notes;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public String generateReportHtml(ProjectActionSupport action, Map parameters) {
        return getDescriptor().getHtml("view", Map.of("count", notes.count(), "text", parameters.get("text")));
    }
}
