package org.collabops.sandbox.world;

import com.atlassian.crowd.model.user.User;
import com.atlassian.jira.user.ApplicationUser;

/** A user as the directory tells of them: by name, without Jira's key. */
record CrowdUser(String getName, boolean isActive, String getDisplayName, String getEmailAddress) implements User {
    private static final long INTERNAL_DIRECTORY = 1;

    static CrowdUser of(ApplicationUser user) {
        return new CrowdUser(user.getName(), user.isActive(), user.getDisplayName(), user.getEmailAddress());
    }

    @Override
    public long getDirectoryId() {
        return INTERNAL_DIRECTORY;
    }

    @Override
    public int compareTo(com.atlassian.crowd.embedded.api.User other) {
        return getName.compareTo(other.getName());
    }
}
