package org.collabops.people;

/** What a calendar says of a day that is not like the other days of its weekday. */
public enum DayKind {
    /** Nobody works. */
    HOLIDAY,
    /** Half of the minutes of its weekday. */
    HALF,
    /** Worked like another day of the week, in return for one that is free. */
    MAKE_UP
}
