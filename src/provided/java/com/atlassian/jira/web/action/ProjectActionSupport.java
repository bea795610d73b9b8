package com.atlassian.jira.web.action;

public class ProjectActionSupport extends JiraWebActionSupport {
    private Long selectedProjectId;

    public Long getSelectedProjectId() {
        return selectedProjectId;
    }

    public void setSelectedProjectId(Long selectedProjectId) {
        this.selectedProjectId = selectedProjectId;
    }
}
