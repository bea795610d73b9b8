package org.collabops.goals;

import java.io.Serializable;
import org.collabops.Actor;
import org.collabops.Revised;
import org.collabops.Revision;

/** What a group of people wants to have reached by the end of a cycle; {@code space} is for ever. */
public record Objective(long id, long space, ObjectiveContent content, Revision revision, boolean deleted)
        implements Revised, Serializable {

    public GoalKey key() {
        return GoalKey.objective(id);
    }

    Objective revised(ObjectiveContent newContent, Revision newRevision) {
        return new Objective(id, space, newContent, newRevision, false);
    }

    boolean isOwn(Actor actor) {
        return actor.user().filter(user -> user.equals(content.owner())).isPresent();
    }
}
