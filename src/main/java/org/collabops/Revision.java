package org.collabops;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One step in the life of a thing: its number (1 is the creation), when, by whom and through what.
 *
 * @param at in whole milliseconds, as it is stored
 * @param by null when nobody was logged in
 * @param via the module key of the workflow function that did it; null for a person
 */
public record Revision(int number, Instant at, UserKey by, String via) implements Serializable {
    public static Revision first(Actor actor, Instant at) {
        return of(1, actor, at);
    }

    public Revision next(Actor actor, Instant at) {
        return of(number + 1, actor, at);
    }

    /** @param before null for what nobody has written yet */
    public static Revision after(Revision before, Actor actor, Instant at) {
        return before == null ? first(actor, at) : before.next(actor, at);
    }

    private static Revision of(int number, Actor actor, Instant at) {
        return new Revision(
                number,
                at.truncatedTo(ChronoUnit.MILLIS),
                actor.user().orElse(null),
                actor.function().orElse(null));
    }
}
