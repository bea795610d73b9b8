package org.collabops.it;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.BothDatabases.Product;
import org.collabops.sandbox.db.TestDatabases;
import org.collabops.sandbox.db.TransactionMode;

/** Running sandboxes with the packaged jar, one per database and transaction mode, shared by all tests of the JVM. */
final class Sandboxes {
    private static final Map<Setup, Sandbox> RUNNING = new ConcurrentHashMap<>();

    private Sandboxes() {}

    /** What a test wants to run on. */
    record Setup(Product product, TransactionMode mode) {
        @Override
        public String toString() {
            return product + " " + mode;
        }
    }

    static Sandbox running(Setup setup) {
        return RUNNING.computeIfAbsent(setup, Sandboxes::start);
    }

    private static Sandbox start(Setup setup) {
        Options options = Options.forTest(PackagedJar.path(), TestDatabases.freshHome())
                .withTx(setup.mode().name().toLowerCase(Locale.ROOT));
        Sandbox sandbox =
                Sandbox.start(setup.product() == Product.H2 ? options : options.withDb(TestDatabases.freshPostgres()));
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
        return sandbox;
    }
}
