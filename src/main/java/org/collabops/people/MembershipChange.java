package org.collabops.people;

import java.time.LocalDate;
import org.collabops.Field;
import org.collabops.Percent;

/** What a request wants to be different about a membership; fields left out stay as they are. */
public record MembershipChange(Field<LocalDate> from, Field<LocalDate> until, Field<Percent> commitment) {
    MembershipContent appliedTo(MembershipContent content) {
        return new MembershipContent(
                from.or(content.from()), until.or(content.until()), commitment.or(content.commitment()));
    }
}
