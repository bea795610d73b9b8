package org.collabops.risks.store;

import java.io.Serializable;
import java.util.function.Supplier;
import org.collabops.host.Caches;

/** Copies that last until they are invalidated. */
final class MapCaches implements Caches {
    @Override
    public <T extends Serializable> Shared<T> shared(String name, Supplier<T> loader) {
        return new Shared<>() {
            private T copy;

            @Override
            public T get() {
                if (copy == null) {
                    copy = loader.get();
                }
                return copy;
            }

            @Override
            public void invalidate() {
                copy = null;
            }
        };
    }
}
