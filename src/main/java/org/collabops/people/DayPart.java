package org.collabops.people;

/** Where in the working day the minutes of a leave lie: two leaves of one part share minutes, two of both may not. */
public enum DayPart {
    START,
    END
}
