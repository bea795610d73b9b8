package org.collabops.goals;

import org.collabops.Field;
import org.collabops.UserKey;

/** What a request wants to be different about a space; fields left out stay as they are. */
public record SpaceChange(Field<String> name, Field<UserKey> lead) {
    SpaceContent appliedTo(SpaceContent content) {
        return new SpaceContent(name.or(content.name()), lead.or(content.lead()));
    }
}
