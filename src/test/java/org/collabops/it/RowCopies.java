package org.collabops.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Copies the last row of a table many times in one batch, where a thousand requests would take too long. */
final class RowCopies {
    private final DataSource tables;
    private final int from;
    private final int until;

    /** @param from the number of the first copy, in which its columns differ from those of the others */
    RowCopies(DataSource tables, int from, int until) {
        this.tables = tables;
        this.from = from;
        this.until = until;
    }

    /** @param changes by column, from what the copied row has and the number of the copy */
    void of(String table, Map<String, IntFunction<UnaryOperator<Object>>> changes) {
        String name = "\"AO_72224C_" + table + "\"";
        try (Connection connection = tables.getConnection()) {
            Map<String, Object> last = last(connection, name);
            String columns = "\"" + String.join("\", \"", last.keySet()) + "\"";
            String marks = "?" + ", ?".repeat(last.size() - 1);
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO " + name + " (" + columns + ") VALUES (" + marks + ")")) {
                for (int number = from; number < until; number++) {
                    int place = 1;
                    for (Map.Entry<String, Object> column : last.entrySet()) {
                        IntFunction<UnaryOperator<Object>> change = changes.get(column.getKey());
                        insert.setObject(
                                place++,
                                change == null
                                        ? column.getValue()
                                        : change.apply(number).apply(column.getValue()));
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(table, failure);
        }
    }

    /** Without the key that the database gives. */
    private static Map<String, Object> last(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY \"ID\" DESC LIMIT 1")) {
            row.next();
            Map<String, Object> columns = new LinkedHashMap<>();
            for (int place = 1; place <= row.getMetaData().getColumnCount(); place++) {
                String column = row.getMetaData().getColumnName(place);
                if (!column.equals("ID")) {
                    Object value = row.getObject(place);
                    columns.put(column, value instanceof java.sql.Clob ? row.getString(place) : value);
                }
            }
            return columns;
        }
    }
}
