package org.collabops.sandbox.cluster;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.Sql;

/**
 * Tells the other nodes which entries of their caches are stale.
 *
 * <p>It is a row that each of them finds. Written within a transaction of Jira, it is found when that is committed, and
 * never if it is rolled back; so the order of the rows says nothing, and a node remembers which ones it has read.
 */
public final class Invalidations {
    private static final Duration HEEDED = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Sql joining;
    private final Sql sql;
    private final String node;
    private final LongSupplier millis;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Set<String> read = new HashSet<>();

    Invalidations(Database database, String node, LongSupplier millis) {
        joining = new Sql(database.jira());
        sql = new Sql(database.unbound());
        this.node = node;
        this.millis = millis;
        sql.update("create table if not exists cache_invalidation (id varchar(36) primary key,"
                + " node varchar(80) not null, cache_name varchar(255) not null, cache_key text,"
                + " written_at bigint not null)");
        sql.update("create index if not exists cache_invalidation_written on cache_invalidation (written_at)");
    }

    /** @param key null for the whole cache */
    public void send(String cache, Object key) {
        joining.update(
                "insert into cache_invalidation (id, node, cache_name, cache_key, written_at) values (?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                node,
                cache,
                key == null ? null : Serialized.text(key),
                millis.getAsLong());
    }

    public void heardBy(Listener listener) {
        listeners.add(listener);
    }

    /** Throws away what the other nodes have made stale until now. */
    public synchronized void poll() {
        var found = sql.list(
                "select id, cache_name, cache_key from cache_invalidation where written_at > ? and node <> ?",
                row -> new Row(row.getString(1), row.getString(2), row.getString(3)),
                millis.getAsLong() - HEEDED.toMillis(),
                node);
        found.stream().filter(row -> !read.contains(row.id)).forEach(this::tell);
        read.clear();
        found.forEach(row -> read.add(row.id));
    }

    void forgetOld() {
        sql.update("delete from cache_invalidation where written_at < ?", millis.getAsLong() - KEPT.toMillis());
    }

    private void tell(Row row) {
        var key = row.key == null ? null : Serialized.read(row.key);
        listeners.forEach(listener -> listener.stale(row.cache, key));
    }

    /** Who has copies to throw away. */
    public interface Listener {
        /** @param key null for the whole cache */
        void stale(String cache, Object key);
    }

    private record Row(String id, String cache, String key) {}
}
