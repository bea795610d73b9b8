package org.collabops.sandbox.cluster;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.collabops.sandbox.db.DatabaseFailure;
import org.collabops.sandbox.db.Sql;

/** Which node holds which lock, for as long as it renews its lease: what a killed node held is free when that ends. */
final class LockRows {
    static final Duration LEASE = Duration.ofSeconds(10);

    private final Sql sql;
    private final String holder;
    private final LongSupplier millis;

    /** @param holder another one after each start, so that a node does not go on with what it held before it died */
    LockRows(Sql sql, String holder, LongSupplier millis) {
        this.sql = sql;
        this.holder = holder;
        this.millis = millis;
        sql.update("create table if not exists cluster_lock (lock_name varchar(255) primary key,"
                + " holder varchar(80) not null, held_until bigint not null)");
    }

    boolean claim(String name) {
        return take(name) || !exists(name) && insert(name);
    }

    void release(String name) {
        sql.update("update cluster_lock set held_until = 0 where lock_name = ? and holder = ?", name, holder);
    }

    void releaseAll() {
        sql.update("update cluster_lock set held_until = 0 where holder = ?", holder);
    }

    void renew() {
        sql.update("update cluster_lock set held_until = ? where holder = ? and held_until > 0", leaseEnd(), holder);
    }

    private boolean take(String name) {
        int taken = sql.update(
                "update cluster_lock set holder = ?, held_until = ? where lock_name = ? and held_until < ?",
                holder,
                leaseEnd(),
                name,
                millis.getAsLong());
        return taken == 1;
    }

    private boolean insert(String name) {
        try {
            return sql.update(
                            "insert into cluster_lock (lock_name, holder, held_until) values (?, ?, ?)",
                            name,
                            holder,
                            leaseEnd())
                    == 1;
        } catch (DatabaseFailure failure) {
            if (exists(name)) {
                return false;
            }
            throw failure;
        }
    }

    private boolean exists(String name) {
        return sql.number("select count(*) from cluster_lock where lock_name = ?", name) > 0;
    }

    private long leaseEnd() {
        return millis.getAsLong() + LEASE.toMillis();
    }
}
