package org.collabops.sandbox.host;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import org.collabops.sandbox.Violations;

/** Jira's caches of one node; what it could not send to another node is a violation. */
final class Caches implements CacheManager {

    private static final Duration USUAL_LIFE = Duration.ofHours(1);

    private final LongSupplier nanoTime;
    private final Violations violations;
    private final BiConsumer<String, Object> otherNodes;
    private final Map<String, LoadingCache<?, ?>> known = new ConcurrentHashMap<>();

    /** @param otherNodes are told the cache and the key that is stale, or null for all of its keys */
    Caches(LongSupplier nanoTime, Violations violations, BiConsumer<String, Object> otherNodes) {
        this.nanoTime = nanoTime;
        this.violations = violations;
        this.otherNodes = otherNodes;
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        var cache = new LoadingCache<>(name, loader, settings);
        known.put(name, cache);
        return cache;
    }

    /** Throws away what another node has found stale; a null key stands for all. */
    void drop(String name, Object key) {
        var cache = known.get(name);
        if (cache != null) {
            cache.drop(key);
        }
    }

    void dropAll() {
        known.values().forEach(cache -> cache.drop(null));
    }

    private final class LoadingCache<K, V> implements Cache<K, V> {

        private final String name;
        private final CacheLoader<K, V> loader;
        private final long lifeNanos;
        private final boolean sharesKeys;
        private final boolean sharesValues;
        private final Map<K, Entry<V>> entries = new ConcurrentHashMap<>();

        LoadingCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
            this.name = name;
            this.loader = loader;
            lifeNanos = Duration.ofMillis(settings.getExpireAfterWrite(USUAL_LIFE.toMillis()))
                    .toNanos();
            sharesKeys = !settings.getLocal(true);
            sharesValues = sharesKeys && settings.getReplicateViaCopy(true);
        }

        @Override
        public V get(K key) {
            var entry = entries.get(key);
            if (entry != null && nanoTime.getAsLong() - entry.loadedAt < lifeNanos) {
                return entry.value;
            }
            return entries.compute(key, (missing, old) -> load(missing)).value;
        }

        @Override
        public void remove(K key) {
            drop(key);
            tellOthers(key);
        }

        @Override
        public void removeAll() {
            drop(null);
            tellOthers(null);
        }

        private void drop(Object key) {
            if (key == null) {
                entries.clear();
            } else {
                entries.remove(key);
            }
        }

        private void tellOthers(K key) {
            if (sharesKeys) {
                otherNodes.accept(name, key);
            }
        }

        private Entry<V> load(K key) {
            long now = nanoTime.getAsLong();
            V value = Objects.requireNonNull(loader.load(key), () -> "The cache " + name + " loaded null for " + key);
            if (sharesKeys && !(key instanceof Serializable)) {
                violations.add("The cache " + name + " has keys that another node cannot read: " + key.getClass());
            }
            if (sharesValues && !(value instanceof Serializable)) {
                violations.add("The cache " + name + " has values that another node cannot read: " + value.getClass());
            }
            return new Entry<>(value, now);
        }
    }

    private record Entry<V>(V value, long loadedAt) {}
}
