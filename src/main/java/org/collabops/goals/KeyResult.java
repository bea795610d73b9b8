package org.collabops.goals;

import java.io.Serializable;
import org.collabops.Actor;
import org.collabops.Revised;
import org.collabops.Revision;

/** By what one sees that an objective is reached; it stays with its objective for ever. */
public record KeyResult(long id, long objective, KeyResultContent content, Revision revision, boolean deleted)
        implements Revised, Serializable {

    public GoalKey key() {
        return GoalKey.keyResult(id);
    }

    KeyResult revised(KeyResultContent newContent, Revision newRevision) {
        return new KeyResult(id, objective, newContent, newRevision, false);
    }

    boolean isOwn(Actor actor) {
        return actor.user().filter(user -> user.equals(content.owner())).isPresent();
    }
}
