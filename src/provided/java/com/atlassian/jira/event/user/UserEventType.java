package com.atlassian.jira.event.user;

public interface UserEventType {
    int USER_SIGNUP = 0;
    int USER_CREATED = 1;
}
