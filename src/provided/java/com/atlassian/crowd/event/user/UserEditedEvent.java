package com.atlassian.crowd.event.user;

import com.atlassian.crowd.model.user.User;

/** Constructed by Jira only. */
public class UserEditedEvent extends UserUpdatedEvent {
    private final User originalUser;

    public UserEditedEvent(User user, User originalUser) {
        super(user);
        this.originalUser = originalUser;
    }

    public User getOriginalUser() {
        return originalUser;
    }
}
