package org.collabops.sandbox.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Plain JDBC without its ceremony. */
public final class Sql {
    private static final int ROWS_PER_BATCH = 1_000;

    private final DataSource source;

    public Sql(DataSource source) {
        this.source = source;
    }

    public <T> List<T> list(String sql, Row<T> row, Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = bound(connection, sql, arguments);
                ResultSet results = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (results.next()) {
                rows.add(row.read(results));
            }
            return rows;
        } catch (SQLException failure) {
            throw failed(sql, failure);
        }
    }

    public <T> Optional<T> first(String sql, Row<T> row, Object... arguments) {
        return list(sql, row, arguments).stream().findFirst();
    }

    public long number(String sql, Object... arguments) {
        return first(sql, results -> results.getLong(1), arguments).orElse(0L);
    }

    public int update(String sql, Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = bound(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw failed(sql, failure);
        }
    }

    /** Many rows at once; {@code rows} are the arguments of one row each. */
    public void batch(String sql, List<Object[]> rows) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
                if (++waiting % ROWS_PER_BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        } catch (SQLException failure) {
            throw failed(sql, failure);
        }
    }

    private static PreparedStatement bound(Connection connection, String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        bind(statement, arguments);
        return statement;
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    private static DatabaseFailure failed(String sql, SQLException failure) {
        return new DatabaseFailure(failure.getMessage() + " [" + sql + "]", failure);
    }

    /** How one row becomes a value. */
    public interface Row<T> {
        T read(ResultSet results) throws SQLException;
    }
}
