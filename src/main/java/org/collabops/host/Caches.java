package org.collabops.host;

import java.io.Serializable;
import java.util.function.Supplier;

/** Values that all nodes keep a copy of. */
public interface Caches {
    /** {@code name} is unique in the app; {@code loader} runs on the first read after an invalidation. */
    <T extends Serializable> Shared<T> shared(String name, Supplier<T> loader);

    /** A copy, at most 60 seconds old, that is thrown away on every node when it is invalidated on one. */
    interface Shared<T> {
        T get();

        /** To be called after the write that made the copies stale. */
        void invalidate();
    }
}
