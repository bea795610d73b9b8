package org.collabops.flags;

import java.util.Optional;
import org.collabops.Actor;
import org.collabops.Text;

/** A feature that has things to tell. */
public interface FlagSource {
    /** Stored in flags: never changes. */
    String name();

    /** Empty when the reader may not see what the flag is about, or when it is there no more. */
    Optional<Text> say(Actor reader, Flag flag);

    /** What the reader is asked besides; empty when there is nothing to ask. */
    default Optional<Question> ask(Actor reader, Flag flag) {
        return Optional.empty();
    }
}
