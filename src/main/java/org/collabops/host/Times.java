package org.collabops.host;

import java.time.Instant;
import java.time.LocalDate;

/** Moments in the language and time zone of whoever makes the present request. */
public interface Times {
    String say(Instant moment);

    /** The day that it is for them at that moment, as ISO-8601 writes days. */
    String day(Instant moment);

    /** The day that it is for them now. */
    LocalDate today();
}
