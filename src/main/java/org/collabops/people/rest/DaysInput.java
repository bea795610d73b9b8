package org.collabops.people.rest;

import java.time.LocalDate;
import org.collabops.Field;
import org.collabops.rest.Input;

/** Days as requests say them: {@code until} is the last one. */
final class DaysInput {
    private DaysInput() {}

    /** The day after the last one, as everything but requests and answers says it. */
    static Field<LocalDate> until(Input input) {
        Field<LocalDate> last = input.date("until");
        return last.value() == null ? last : Field.of(last.value().plusDays(1));
    }
}
