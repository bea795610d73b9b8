package com.atlassian.jira.event.user;

import com.atlassian.jira.user.ApplicationUser;

public class UserProfileUpdatedEvent {
    private final ApplicationUser user;
    private final ApplicationUser editedBy;

    public UserProfileUpdatedEvent(ApplicationUser user, ApplicationUser editedBy) {
        this.user = user;
        this.editedBy = editedBy;
    }

    public String getUsername() {
        return user.getUsername();
    }

    public String getEditedByUsername() {
        return editedBy.getUsername();
    }
}
