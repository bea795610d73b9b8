package org.collabops.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.collabops.SpreadsheetText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet, with its headings kept in sight, numbers as numbers and days as days. */
final class XlsxFile {
    /** What fits into one cell. */
    private static final int MAX_TEXT = 32_767;

    private static final int ROWS_KEPT_IN_MEMORY = 500;

    private final String title;
    private final List<String> headings;

    XlsxFile(String title, List<String> headings) {
        this.title = title;
        this.headings = headings;
    }

    <T> void write(OutputStream out, List<T> rows, Function<T, List<Object>> cells) throws IOException {
        try (Workbook workbook = new Workbook(out, "CollabOps", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            sheet.freezePane(0, 1);
            for (int column = 0; column < headings.size(); column++) {
                text(sheet, 0, column, headings.get(column));
                sheet.style(0, column).bold().set();
            }
            int line = 0;
            for (T row : rows) {
                line++;
                List<Object> values = cells.apply(row);
                for (int column = 0; column < values.size(); column++) {
                    cell(sheet, line, column, values.get(column));
                }
                if (line % ROWS_KEPT_IN_MEMORY == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell != null) {
            text(sheet, row, column, cell.toString());
        }
    }

    /** Written where it stands, since a list of all texts would have to be kept in memory. */
    private static void text(Worksheet sheet, int row, int column, String text) {
        String defused = SpreadsheetText.defused(text).replace("\r\n", "\n");
        sheet.inlineString(row, column, defused.length() <= MAX_TEXT ? defused : cut(defused));
    }

    private static String cut(String text) {
        boolean throughAPair = Character.isHighSurrogate(text.charAt(MAX_TEXT - 1));
        return text.substring(0, throughAPair ? MAX_TEXT - 1 : MAX_TEXT);
    }
}
