package com.atlassian.jira.plugin.report;

import com.atlassian.jira.plugin.JiraResourcedModuleDescriptor;

public interface ReportModuleDescriptor extends JiraResourcedModuleDescriptor<Report> {}
