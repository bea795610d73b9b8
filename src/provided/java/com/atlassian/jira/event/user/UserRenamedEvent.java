package com.atlassian.jira.event.user;

import com.atlassian.jira.user.ApplicationUser;

public class UserRenamedEvent extends UserProfileUpdatedEvent {
    private final String oldUserName;

    public UserRenamedEvent(ApplicationUser user, ApplicationUser editedBy, String oldUserName) {
        super(user, editedBy);
        this.oldUserName = oldUserName;
    }

    public String getOldUserName() {
        return oldUserName;
    }
}
