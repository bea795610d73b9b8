package org.collabops.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.collabops.Text;

/**
 * How a list is laid out as a table: its columns, each with the cell that it takes from a thing of the list; null where
 * that is unknown.
 *
 * @param title what a spreadsheet calls the sheet
 */
public record Table<T>(Text title, List<Column<T>> columns) {
    /**
     * Text, a number or a day of each thing.
     *
     * @param id its name in JSON: never changes
     */
    public record Column<T>(String id, Text title, Function<? super T, ?> cell) {}

    public static <T> Table<T> titled(Text title) {
        return new Table<>(title, List.of());
    }

    public Table<T> text(String id, Text title, Function<? super T, String> cell) {
        return with(new Column<>(id, title, cell));
    }

    public Table<T> number(String id, Text title, Function<? super T, ? extends Number> cell) {
        return with(new Column<>(id, title, cell));
    }

    public Table<T> date(String id, Text title, Function<? super T, LocalDate> cell) {
        return with(new Column<>(id, title, cell));
    }

    private Table<T> with(Column<T> column) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(column);
        return new Table<>(title, List.copyOf(more));
    }

    List<Object> cells(T thing) {
        List<Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.cell().apply(thing)));
        return cells;
    }

    Map<String, Object> json(T thing) {
        Map<String, Object> json = new LinkedHashMap<>();
        columns.forEach(column -> {
            Object cell = column.cell().apply(thing);
            json.put(column.id(), cell instanceof LocalDate day ? day.toString() : cell);
        });
        return json;
    }
}
