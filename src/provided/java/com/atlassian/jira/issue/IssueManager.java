package com.atlassian.jira.issue;

import java.util.Collection;
import java.util.List;

public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String text);

    MutableIssue getIssueByCurrentKey(String text);

    List<Issue> getIssueObjects(Collection<Long> collection);
}
