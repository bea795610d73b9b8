package org.collabops.sandbox.world;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.DatabaseFailure;

/** Row ids, taken in blocks outside any transaction as Jira does: never reused, with gaps, and safe with two nodes. */
final class Ids {
    private static final int BLOCK = 20;
    private static final long FIRST = 10_000;

    private final Database database;
    private final Map<String, Block> blocks = new HashMap<>();

    Ids(Database database) {
        this.database = database;
    }

    synchronized long next(String entity, long first) {
        Block block = blocks.get(entity);
        if (block == null || block.next == block.end) {
            long start = take(entity, first, BLOCK);
            block = new Block(start, start + BLOCK);
            blocks.put(entity, block);
        }
        return block.next++;
    }

    long next(String entity) {
        return next(entity, FIRST);
    }

    /** For many rows at once: bigger blocks, fewer commits. */
    LongSupplier many(String entity, int blockSize) {
        Block[] block = {new Block(0, 0)};
        return () -> {
            if (block[0].next == block[0].end) {
                long start = take(entity, FIRST, blockSize);
                block[0] = new Block(start, start + blockSize);
            }
            return block[0].next++;
        };
    }

    /** The first of {@code count} ids in a row. */
    private long take(String entity, long first, int count) {
        try (Connection connection = database.independent()) {
            while (true) {
                Long next = read(connection, entity);
                if (next == null) {
                    insert(connection, entity, first);
                } else if (advance(connection, entity, next, next + count)) {
                    return next;
                }
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure("No ids for " + entity, failure);
        }
    }

    private static Long read(Connection connection, String entity) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select next_id from id_block where entity = ?")) {
            select.setString(1, entity);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : null;
            }
        }
    }

    private static void insert(Connection connection, String entity, long first) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into id_block (entity, next_id) select ?, ?"
                + " where not exists (select 1 from id_block where entity = ?)")) {
            insert.setString(1, entity);
            insert.setLong(2, first);
            insert.setString(3, entity);
            insert.executeUpdate();
        }
    }

    private static boolean advance(Connection connection, String entity, long from, long to) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update id_block set next_id = ? where entity = ? and next_id = ?")) {
            update.setLong(1, to);
            update.setString(2, entity);
            update.setLong(3, from);
            return update.executeUpdate() == 1;
        }
    }

    private static final class Block {
        private long next;
        private final long end;

        Block(long start, long end) {
            next = start;
            this.end = end;
        }
    }
}
