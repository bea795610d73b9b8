package org.collabops.host.jira;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.io.Serializable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.collabops.host.Caches;

/** Copies in Jira's own caches, which tell the other nodes of an invalidation. */
public final class JiraCaches implements Caches {
    private static final String ONLY_KEY = "all";

    private final CacheManager caches;

    public JiraCaches(CacheManager caches) {
        this.caches = caches;
    }

    @Override
    public <T extends Serializable> Shared<T> shared(String name, Supplier<T> loader) {
        return new Shared<>() {
            private Cache<String, T> cache;

            @Override
            public T get() {
                return cache().get(ONLY_KEY);
            }

            @Override
            public void invalidate() {
                cache().remove(ONLY_KEY);
            }

            /** Made at the first call: host services are not there while the app starts. */
            private synchronized Cache<String, T> cache() {
                if (cache == null) {
                    cache = caches.getCache(
                            name,
                            key -> loader.get(),
                            new CacheSettingsBuilder()
                                    .remote()
                                    .replicateViaInvalidation()
                                    .expireAfterWrite(60, TimeUnit.SECONDS)
                                    .build());
                }
                return cache;
            }
        };
    }
}
