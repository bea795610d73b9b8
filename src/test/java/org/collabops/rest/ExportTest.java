package org.collabops.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.Assert.assertThrows;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.collabops.Invalid;
import org.collabops.Invalid.Problem;
import org.collabops.Text;
import org.collabops.host.FakeWords;
import org.junit.Test;

public class ExportTest {
    private static final Table<Thing> TABLE = Table.<Thing>titled(Text.of("things"))
            .text("name", Text.of("the name"), Thing::name)
            .number("size", Text.of("the size"), Thing::size)
            .date("due", Text.of("=due"), Thing::due);
    private static final List<Thing> THINGS = List.of(
            new Thing("Plain", new BigDecimal("-1.50"), LocalDate.of(2026, 12, 8)),
            new Thing("风险, \"quoted\"\r\nsecond line \uD83D\uDE00", 7, null),
            new Thing("=HYPERLINK(\"http://x\")", 1e10, LocalDate.of(1999, 2, 28)),
            new Thing(null, null, null));

    private final Export export = new Export(new FakeWords());

    @Test
    public void csvIsReadBackAsItWasWritten() throws IOException {
        List<List<String>> lines = csv(THINGS);

        assertThat(
                lines,
                contains(
                        List.of("the name", "the size", "'=due"),
                        List.of("Plain", "-1.50", "2026-12-08"),
                        List.of("风险, \"quoted\"\r\nsecond line \uD83D\uDE00", "7", ""),
                        List.of("'=HYPERLINK(\"http://x\")", "10000000000", "1999-02-28"),
                        List.of("", "", "")));
    }

    @Test
    public void csvSaysThatItIsInUtf8() throws IOException {
        byte[] file = bytes(answer("csv", THINGS));

        assertThat(Arrays.copyOf(file, 3), is(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}));
    }

    @Test
    public void aWorkbookHasTextNumbersAndDays() throws IOException {
        Workbook workbook = Workbook.read(bytes(answer("xlsx", THINGS)));

        assertThat(workbook.sheetName(), is("things"));
        assertThat(
                workbook.cells(),
                contains(
                        List.of("text the name", "text the size", "text '=due"),
                        List.of("text Plain", "number -1.50", "day 2026-12-08"),
                        List.of("text 风险, \"quoted\"\nsecond line \uD83D\uDE00", "number 7"),
                        List.of("text '=HYPERLINK(\"http://x\")", "number 1.0E10", "day 1999-02-28")));
    }

    @Test
    public void aWorkbookTakesWhatXmlDoesNotAndCutsWhatNoCellHolds() throws IOException {
        String tooLong = "x".repeat(32_766) + "\uD83D\uDE00";
        List<Thing> hostile = List.of(new Thing("a\u0001b<&>\"", 1, null), new Thing(tooLong, 2, null));

        List<List<String>> cells = Workbook.read(bytes(answer("xlsx", hostile))).cells();

        assertThat(cells.get(1).get(0), is("text ab<&>\""));
        assertThat(cells.get(2).get(0), is("text " + "x".repeat(32_766)));
    }

    @Test
    public void aLongListIsWrittenWhole() throws IOException {
        List<Thing> many = Collections.nCopies(1234, THINGS.get(0));

        assertThat(csv(many).size(), is(1235));
        assertThat(Workbook.read(bytes(answer("xlsx", many))).cells().size(), is(1235));
    }

    @Test
    public void anEmptyListStillHasItsHeadings() throws IOException {
        assertThat(csv(List.of()), contains(List.of("the name", "the size", "'=due")));
        assertThat(Workbook.read(bytes(answer("xlsx", List.of()))).cells().size(), is(1));
    }

    @Test
    public void jsonHasTheNamesOfRestAndTextAsItIs() {
        Map<?, ?> json = (Map<?, ?>) answer("json", THINGS).getEntity();

        List<?> values = (List<?>) json.get("values");
        assertThat(json.get("total"), is(4));
        assertThat(values.get(0), is(Map.of("name", "Plain", "size", new BigDecimal("-1.50"), "due", "2026-12-08")));
        assertThat(((Map<?, ?>) values.get(2)).get("name"), is("=HYPERLINK(\"http://x\")"));
        assertThat(((Map<?, ?>) values.get(3)).containsKey("due"), is(true));
    }

    @Test
    public void theFileHasANameForEveryBrowser() {
        Response answer = export.file("风险 *1\"", "csv", TABLE, THINGS);

        assertThat(
                answer.getHeaderString("Content-Disposition"),
                is("attachment; filename=\"____1_.csv\"; filename*=UTF-8''%E9%A3%8E%E9%99%A9%20%2A1%22.csv"));
        assertThat(answer("csv", THINGS).getMediaType().toString(), startsWith("text/csv;charset=UTF-8"));
        assertThat(answer("json", THINGS).getMediaType().toString(), is("application/json"));
    }

    @Test
    public void whatIsNoFormatIsRefusedByName() {
        for (String format : Arrays.asList(null, "", "CSV", "pdf")) {
            Invalid refusal = assertThrows(Invalid.class, () -> answer(format, THINGS));

            assertThat(
                    refusal.problems(),
                    contains(new Problem("format", Text.of("collabops.error.one-of", "csv, xlsx, json"))));
        }
    }

    private Response answer(String format, List<Thing> things) {
        return export.file("things", format, TABLE, things);
    }

    private List<List<String>> csv(List<Thing> things) throws IOException {
        String file = new String(bytes(answer("csv", things)), UTF_8).substring(1);
        return CSVFormat.EXCEL.parse(new StringReader(file)).stream()
                .map(CSVRecord::toList)
                .toList();
    }

    private static byte[] bytes(Response answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((StreamingOutput) answer.getEntity()).write(out);
        return out.toByteArray();
    }

    private record Thing(String name, Number size, LocalDate due) {}
}
