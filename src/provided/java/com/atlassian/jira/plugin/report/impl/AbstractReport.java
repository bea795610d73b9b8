package com.atlassian.jira.plugin.report.impl;

import com.atlassian.jira.plugin.report.Report;
import com.atlassian.jira.plugin.report.ReportModuleDescriptor;
import com.atlassian.jira.web.action.ProjectActionSupport;
import java.util.Map;

@SuppressWarnings("rawtypes")
public abstract class AbstractReport implements Report {
    protected ReportModuleDescriptor descriptor;

    @Override
    public void init(ReportModuleDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public void validate(ProjectActionSupport action, Map parameters) {}

    @Override
    public boolean isExcelViewSupported() {
        return false;
    }

    @Override
    public String generateReportExcel(ProjectActionSupport action, Map parameters) throws Exception {
        throw new IllegalStateException("This report has no Excel view");
    }

    @Override
    public boolean showReport() {
        return true;
    }

    protected ReportModuleDescriptor getDescriptor() {
        return descriptor;
    }
}
