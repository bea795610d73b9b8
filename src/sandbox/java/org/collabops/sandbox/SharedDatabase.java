package org.collabops.sandbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** PostgreSQL with its files in the home, because the database file of a single node admits no second one. */
final class SharedDatabase implements AutoCloseable {

    private static final String CONNECTIONS = "300";

    private final EmbeddedPostgres server;

    private SharedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static SharedDatabase start(Path home) {
        try {
            return new SharedDatabase(EmbeddedPostgres.builder()
                    .setDataDirectory(home.toAbsolutePath().resolve("postgres"))
                    .setCleanDataDirectory(false)
                    .setServerConfig("max_connections", CONNECTIONS)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
