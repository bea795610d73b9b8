package org.collabops.host;

import java.time.Instant;

/** Moments in the language and time zone of whoever makes the present request. */
public interface Times {
    String say(Instant moment);
}
