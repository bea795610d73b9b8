package org.collabops.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook of one sheet as its XML says, without the library that wrote it. */
final class Workbook {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final Map<String, Document> parts = new HashMap<>();

    static Workbook read(byte[] file) throws IOException {
        Workbook workbook = new Workbook();
        Path stored = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(stored, file);
            try (ZipFile zip = new ZipFile(stored.toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    workbook.parts.put(entry.getName(), xml(zip.getInputStream(entry)));
                }
            }
        } finally {
            Files.delete(stored);
        }
        return workbook;
    }

    String sheetName() {
        return elements(parts.get("xl/workbook.xml"), "sheet")
                .findFirst()
                .orElseThrow()
                .getAttribute("name");
    }

    /** Each cell that there is: {@code text}, {@code number} or {@code day} and what it holds. */
    List<List<String>> cells() {
        List<List<String>> rows = new ArrayList<>();
        elements(parts.get("xl/worksheets/sheet1.xml"), "row")
                .forEach(row -> rows.add(elements(row, "c").map(this::cell).toList()));
        return rows;
    }

    private String cell(Element cell) {
        String content = cell.getTextContent();
        if (cell.getAttribute("t").equals("inlineStr")) {
            return "text " + content;
        }
        return isDay(cell) ? "day " + DAY_ZERO.plusDays((long) Double.parseDouble(content)) : "number " + content;
    }

    private boolean isDay(Element cell) {
        String style = cell.getAttribute("s");
        if (style.isEmpty()) {
            return false;
        }
        Element formats =
                elements(parts.get("xl/styles.xml"), "cellXfs").findFirst().orElseThrow();
        Element look = elements(formats, "xf").toList().get(Integer.parseInt(style));
        return elements(parts.get("xl/styles.xml"), "numFmt")
                .filter(format -> format.getAttribute("numFmtId").equals(look.getAttribute("numFmtId")))
                .anyMatch(format -> format.getAttribute("formatCode").equals("yyyy-mm-dd"));
    }

    private static Stream<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    private static Stream<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    private static Document xml(InputStream part) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(part);
        } catch (ParserConfigurationException | SAXException failure) {
            throw new IOException(failure);
        }
    }
}
