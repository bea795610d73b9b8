package org.collabops;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Where things of one kind are kept. Deleted ones are found only by {@link #history}. */
public interface Kept<T extends Revised> {
    /** @param first makes the first revision of the thing with the id that is given to it */
    T create(LongFunction<T> first);

    /**
     * Stores the next revision of a thing.
     *
     * @throws org.collabops.Conflict with the current thing when another revision came first; nothing is stored then
     */
    void revise(T revised);

    /** By its highest revision, which also mends a projection that lags behind. */
    Optional<T> find(long id);

    /** All that are not deleted. */
    List<T> all();

    /** All revisions, the first one first; empty when there never was such a thing. */
    List<T> history(long id);

    /** The number of projections that were missing or stale and have been mended. */
    int mendProjections();
}
