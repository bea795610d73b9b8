package org.collabops.it;

import java.util.concurrent.CompletableFuture;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.Sql;
import org.collabops.sandbox.db.TestDatabases;

/** This JVM and another one over a database of their own, in one of the modes of transactions. */
final class NodePair implements AutoCloseable {
    private final Options options;
    private final Sandbox first;
    private CompletableFuture<OtherJvm> second;

    private NodePair(Options options) {
        this.options = options;
        first = Sandbox.start(options);
    }

    /** When this returns, the first node answers; the second one starts meanwhile. */
    static NodePair start(String mode) {
        NodePair pair = new NodePair(Options.forTest(PackagedJar.path(), TestDatabases.freshHome())
                .withDb(TestDatabases.freshPostgres())
                .withTx(mode));
        pair.startTheSecond();
        return pair;
    }

    void startTheSecond() {
        if (second == null) {
            second = CompletableFuture.supplyAsync(() -> OtherJvm.start(options.forNode(2)));
        }
    }

    String mode() {
        return options.tx();
    }

    Sandbox first() {
        return first;
    }

    OtherJvm second() {
        startTheSecond();
        return second.join();
    }

    /** Lets each node throw away the copies that the other one has made stale. */
    void settle() {
        first.cluster().invalidations().poll();
        second().say("hear");
    }

    void killTheSecond() {
        second.join().kill();
        second = null;
    }

    Sql sql() {
        return new Sql(first.database().jira());
    }

    /** The whole name of the app's table. */
    String tableNamed(String end) {
        return sql().first(
                        "select tablename from pg_tables where tablename like ?", row -> row.getString(1), "AO%_" + end)
                .orElseThrow();
    }

    @Override
    public void close() {
        if (second != null) {
            second.join().close();
        }
        first.close();
    }

    @Override
    public String toString() {
        return "mode " + mode();
    }
}
