package org.collabops.it;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What docs/rest/permissions.md says: who gets which answer from each operation. */
final class PermissionTable {
    private static final Path PAGE = Path.of("docs", "rest", "permissions.md");
    private static final int FIRST_CELL = 3;
    private static final String SCREEN = "SCREEN";

    private final List<Row> rows = new ArrayList<>();

    private PermissionTable() {}

    static PermissionTable read() {
        try {
            PermissionTable table = new PermissionTable();
            Files.readAllLines(PAGE).stream()
                    .filter(line -> line.matches("\\| [A-Z]+ /.*"))
                    .map(PermissionTable::row)
                    .forEach(table.rows::add);
            return table;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of REST. */
    List<Row> rows() {
        return rows.stream().filter(row -> !row.method().equals(SCREEN)).toList();
    }

    /** Of panels, pages and reports. */
    List<Row> screens() {
        return rows.stream().filter(row -> row.method().equals(SCREEN)).toList();
    }

    Set<String> operations() {
        return rows().stream().map(Row::operation).collect(toCollection(TreeSet::new));
    }

    private static Row row(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1).split("\\|")) {
            cells.add(cell.strip());
        }
        return new Row(
                cells.get(0), cells.get(1).replace("`", ""), cells.get(2), cells.subList(FIRST_CELL, cells.size()));
    }

    /**
     * One line of the table.
     *
     * @param sent a query, a JSON body, or nothing
     * @param tells what is found in the body, a regular expression, for whoever may know it; empty when nothing is said about it
     * @param answers by person, such as {@code 404} or {@code 200+}
     */
    record Row(String operation, String sent, String tells, List<String> answers) {
        String method() {
            return operation.substring(0, operation.indexOf(' '));
        }

        boolean writes() {
            return !method().equals("GET");
        }

        /** Such as {@code risks/{id}}. */
        String path() {
            String query = sent.startsWith("?") ? sent : "";
            return operation.substring(operation.indexOf('/') + 1) + query;
        }

        String body() {
            return sent.startsWith("{") ? sent : null;
        }

        /** Such as {@code risks} for all that is about one risk; empty when no thing is named. */
        String collection() {
            return operation.contains("{id}") ? path().substring(0, path().indexOf('/')) : "";
        }

        /** As the table has it. */
        String written(Client.Answer answer) {
            boolean tellsNothing = tells.isEmpty() || answer.status() >= 300;
            String told = Pattern.compile(tells).matcher(answer.body()).find() ? "+" : "-";
            return answer.status() + (tellsNothing ? "" : told);
        }
    }
}
