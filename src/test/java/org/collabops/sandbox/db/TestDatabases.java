package org.collabops.sandbox.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Fresh databases for tests: H2 in a new folder, PostgreSQL as a new database of one server per JVM. */
public final class TestDatabases {
    private static final AtomicInteger CREATED = new AtomicInteger();

    private TestDatabases() {}

    public static Path freshHome() {
        try {
            Path home = Files.createTempDirectory("sandbox-home");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
            return home;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path home) {
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The JDBC URL of a new, empty database. */
    public static String freshPostgres() {
        String name = "fresh" + CREATED.incrementAndGet();
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failure) {
            throw new DatabaseFailure("No fresh database", failure);
        }
        return Server.RUNNING.getJdbcUrl("postgres", name);
    }

    public static Database h2(TransactionMode mode) {
        return Database.open(freshHome(), null, mode);
    }

    public static Database postgres(TransactionMode mode) {
        return Database.open(freshHome(), freshPostgres(), mode);
    }

    /** Started by the first test that asks, stopped with the JVM. */
    private static final class Server {
        /** A busy machine takes longer than the ten seconds that are usual. */
        private static final Duration STARTS_WITHIN = Duration.ofMinutes(2);

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setPGStartupWait(STARTS_WITHIN)
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
