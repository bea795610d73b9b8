package org.collabops.allocations;

import java.io.Serializable;
import org.collabops.UserKey;

/**
 * Who is planned: a person, a team, or somebody who is still to be found.
 *
 * @param person null unless it is one
 * @param placeholder what somebody who is to be found is called; null unless it is one
 * @param team the id of a team; null unless it is one
 */
public record Doer(UserKey person, String placeholder, Long team) implements Serializable {
    public static Doer of(UserKey person) {
        return new Doer(person, null, null);
    }

    public boolean is(UserKey somebody) {
        return person != null && person.equals(somebody);
    }

    boolean isOne() {
        return (person == null ? 0 : 1) + (placeholder == null ? 0 : 1) + (team == null ? 0 : 1) == 1;
    }
}
