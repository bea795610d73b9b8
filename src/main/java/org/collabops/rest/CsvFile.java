package org.collabops.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.collabops.SpreadsheetText;

/** Comma-separated values as spreadsheets open them: in UTF-8 with the mark without which they guess an encoding. */
final class CsvFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<String> headings;

    CsvFile(List<String> headings) {
        this.headings = headings;
    }

    <T> void write(OutputStream out, List<T> rows, Function<T, List<Object>> cells) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(headings.stream().map(SpreadsheetText::defused));
        for (T row : rows) {
            printer.printRecord(cells.apply(row).stream().map(CsvFile::written));
        }
        printer.flush();
    }

    private static String written(Object cell) {
        if (cell instanceof Number number) {
            return new BigDecimal(number.toString()).toPlainString();
        }
        return cell == null ? "" : SpreadsheetText.defused(cell.toString());
    }
}
