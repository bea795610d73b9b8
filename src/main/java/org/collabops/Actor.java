package org.collabops;

import java.util.Objects;
import java.util.Optional;

/**
 * Who does something: a person, somebody not logged in, or a configured function.
 *
 * <p>A function acts by the authority of its configuration: it is asked for no permission, and the person who
 * transitioned is only named in the history.
 */
public final class Actor {
    private static final Actor ANONYMOUS = new Actor(null, null);

    private final UserKey user;
    private final String function;

    private Actor(UserKey user, String function) {
        this.user = user;
        this.function = function;
    }

    public static Actor user(UserKey user) {
        return new Actor(Objects.requireNonNull(user), null);
    }

    public static Actor anonymous() {
        return ANONYMOUS;
    }

    /** {@code transitioner} is null when Jira knew of no caller. */
    public static Actor function(String moduleKey, UserKey transitioner) {
        return new Actor(transitioner, Objects.requireNonNull(moduleKey));
    }

    /** The person, also behind a function; empty when nobody is known. */
    public Optional<UserKey> user() {
        return Optional.ofNullable(user);
    }

    /** The module key of the function that acts; empty for people. */
    public Optional<String> function() {
        return Optional.ofNullable(function);
    }

    public boolean isFunction() {
        return function != null;
    }

    public boolean isAnonymous() {
        return user == null && function == null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Actor that
                && Objects.equals(user, that.user)
                && Objects.equals(function, that.function);
    }

    @Override
    public int hashCode() {
        return Objects.hash(user, function);
    }

    @Override
    public String toString() {
        return isAnonymous() ? "anonymous" : isFunction() ? function + " for " + user : user.toString();
    }
}
