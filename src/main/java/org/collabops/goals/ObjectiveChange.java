package org.collabops.goals;

import org.collabops.Field;
import org.collabops.UserKey;

/** What a request wants to be different about an objective; fields left out stay as they are. */
public record ObjectiveChange(
        Field<Long> cycle,
        Field<String> title,
        Field<String> statement,
        Field<ObjectiveKind> kind,
        Field<UserKey> owner,
        Field<ObjectiveState> state) {

    ObjectiveContent appliedTo(ObjectiveContent content) {
        return new ObjectiveContent(
                cycle.or(content.cycle()),
                title.or(content.title()),
                statement.or(content.statement()),
                kind.or(content.kind()),
                owner.or(content.owner()),
                state.or(content.state()),
                content.score(),
                content.reason());
    }
}
