package org.collabops.host;

import java.util.Optional;
import org.collabops.Actor;
import org.collabops.UserKey;

/** Jira's users. */
public interface People {
    /** Who makes the present request; anonymous outside of one. */
    Actor current();

    Optional<Person> find(UserKey key);

    /** By user name or, failing that, by key. */
    Optional<Person> named(String nameOrKey);
}
