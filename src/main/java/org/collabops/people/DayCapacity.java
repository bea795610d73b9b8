package org.collabops.people;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * What a person can work on one day, in whole minutes.
 *
 * @param base what the schedule and the calendar give
 * @param leave how much of it approved leave takes away; at most {@code base}
 * @param planned what is left for planned work: {@code round_half_up((base - leave) * availability)}
 * @param withoutLeave what would be left for it if there were no leave
 */
public record DayCapacity(LocalDate day, Rule rule, int base, int leave, int planned, int withoutLeave) {
    /** Which rule gave the base of a day. */
    public enum Rule {
        /** No schedule has begun: what is unknown is never taken for 0. */
        UNKNOWN,
        /** The viewer may not see the person's figures of this day. */
        HIDDEN,
        /** The user is inactive, so nothing is planned from today on. */
        INACTIVE,
        WEEKDAY,
        HOLIDAY,
        HALF,
        MAKE_UP
    }

    static DayCapacity without(LocalDate day, Rule rule) {
        return new DayCapacity(day, rule, 0, 0, 0, 0);
    }

    public boolean isKnown() {
        return rule != Rule.UNKNOWN && rule != Rule.HIDDEN;
    }

    /** Empty when it is unknown. */
    public OptionalInt minutes() {
        return isKnown() ? OptionalInt.of(planned) : OptionalInt.empty();
    }
}
