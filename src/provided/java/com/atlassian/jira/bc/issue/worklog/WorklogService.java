package com.atlassian.jira.bc.issue.worklog;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.worklog.Worklog;
import java.util.List;

public interface WorklogService {
    List<Worklog> getByIssueVisibleToUser(JiraServiceContext context, Issue issue);
}
