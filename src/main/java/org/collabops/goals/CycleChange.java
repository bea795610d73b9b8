package org.collabops.goals;

import java.time.LocalDate;
import java.time.ZoneId;
import org.collabops.Field;

/** What a request wants to be different about a cycle; fields left out stay as they are. */
public record CycleChange(
        Field<String> name,
        Field<LocalDate> from,
        Field<LocalDate> until,
        Field<ZoneId> zone,
        Field<CycleState> state) {

    CycleContent appliedTo(CycleContent content) {
        return new CycleContent(
                name.or(content.name()),
                from.or(content.from()),
                until.or(content.until()),
                zone.or(content.zone()),
                state.or(content.state()));
    }
}
