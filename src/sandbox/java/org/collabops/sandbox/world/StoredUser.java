package org.collabops.sandbox.world;

import com.atlassian.jira.user.ApplicationUser;

/** A user as the database knows them; equal by key, which never changes while names do. */
final class StoredUser implements ApplicationUser {
    private final long id;
    private final String key;
    private final String name;
    private final String displayName;
    private final String email;
    private final boolean active;

    StoredUser(long id, String key, String name, String displayName, String email, boolean active) {
        this.id = id;
        this.key = key;
        this.name = name;
        this.displayName = displayName;
        this.email = email;
        this.active = active;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public String getEmailAddress() {
        return email;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser that && key.equals(that.getKey());
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return name + "(" + key + ")";
    }
}
