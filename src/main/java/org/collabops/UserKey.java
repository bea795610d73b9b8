package org.collabops;

import java.io.Serializable;
import java.util.Objects;

/** Jira's key of a user, which stays when the user is renamed; never the user name. */
public record UserKey(String value) implements Serializable {
    public UserKey {
        Objects.requireNonNull(value);
    }

    /** Null for null, so that optional columns and fields translate in one step. */
    public static UserKey orNull(String value) {
        return value == null ? null : new UserKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
