package org.collabops.allocations;

import java.time.LocalDate;
import org.collabops.Field;

/** What a request wants to be different about an allocation; fields left out stay as they are. */
public record AllocationChange(
        Field<Doer> doer,
        Field<Target> target,
        Field<LocalDate> from,
        Field<LocalDate> until,
        Field<AllocationMode> mode,
        Field<Integer> value,
        Field<OnLeave> onLeave,
        Field<AllocationState> state,
        Field<String> note) {

    /** What to do on leave is what is usual for the mode wherever nobody chooses. */
    AllocationContent appliedTo(AllocationContent content) {
        AllocationMode newMode = mode.or(content.mode());
        OnLeave chosen = onLeave.or(newMode == content.mode() ? content.onLeave() : null);
        return new AllocationContent(
                doer.or(content.doer()),
                target.or(content.target()),
                from.or(content.from()),
                until.or(content.until()),
                newMode,
                value.or(content.value()),
                chosen == null && newMode != null ? newMode.usualOnLeave() : chosen,
                state.or(content.state()),
                note.or(content.note()));
    }
}
