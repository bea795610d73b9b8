package org.collabops.recognition;

import org.collabops.Field;

/** What somebody wants a value to be from now on. */
public record ValueChange(Field<String> name, Field<String> meaning, Field<Boolean> active) {
    ValueContent of(ValueContent before) {
        Boolean chosen = active.or(before == null || before.active());
        return new ValueContent(
                name.or(before == null ? null : before.name()),
                meaning.or(before == null ? null : before.meaning()),
                chosen == null || chosen);
    }
}
