package org.collabops.sandbox.world;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Supplier;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.TestDatabases;
import org.collabops.sandbox.db.TransactionMode;

/** Worlds for tests, at a fixed moment. */
final class Worlds {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

    private Worlds() {}

    static World empty(Database database) {
        return World.open(database, CLOCK, Locale.ENGLISH);
    }

    static World demo(Database database) {
        return demo(database, Locale.ENGLISH);
    }

    static World demo(Database database, Locale language) {
        World world = World.open(database, CLOCK, language);
        DemoWorld.writeInto(world);
        return world;
    }

    /** The databases that every rule must hold on. */
    enum Kind implements Supplier<Database> {
        H2 {
            @Override
            public Database get() {
                return TestDatabases.h2(TransactionMode.NONE);
            }
        },
        POSTGRESQL {
            @Override
            public Database get() {
                return TestDatabases.postgres(TransactionMode.NONE);
            }
        }
    }
}
