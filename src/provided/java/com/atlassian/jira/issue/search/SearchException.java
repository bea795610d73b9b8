package com.atlassian.jira.issue.search;

public class SearchException extends Exception {
    public SearchException(String message) {
        super(message);
    }
}
