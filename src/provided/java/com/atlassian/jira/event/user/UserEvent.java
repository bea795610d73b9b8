package com.atlassian.jira.event.user;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.user.ApplicationUser;

public class UserEvent extends AbstractEvent {
    private final ApplicationUser user;
    private final int eventType;

    public UserEvent(ApplicationUser user, int eventType) {
        this.user = user;
        this.eventType = eventType;
    }

    public ApplicationUser getUser() {
        return user;
    }

    public int getEventType() {
        return eventType;
    }
}
