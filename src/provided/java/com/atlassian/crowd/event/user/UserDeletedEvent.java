package com.atlassian.crowd.event.user;

import com.atlassian.crowd.event.DirectoryEvent;

/** Constructed by Jira only. */
public class UserDeletedEvent extends DirectoryEvent {
    private final String username;

    public UserDeletedEvent(String username) {
        this.username = username;
    }

    public String getUsername() {
        return username;
    }
}
