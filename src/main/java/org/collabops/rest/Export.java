package org.collabops.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collabops.Invalid;
import org.collabops.Text;
import org.collabops.host.Words;

/**
 * Hands a whole list over as a file. Rows are made one by one while they are written, so that a long list costs time
 * but no memory.
 *
 * <p>Files for spreadsheets have their headings in the reader's language; JSON names its fields as everywhere in REST.
 */
public final class Export {
    private final Words words;

    public Export(Words words) {
        this.words = words;
    }

    /**
     * @param name of the file, without its ending
     * @param format as the reader asked for it
     * @throws Invalid when there is no such format
     */
    public <T> Response file(String name, String format, Table<T> table, List<T> rows) {
        Format known = Format.named(format);
        return Response.ok(content(known, table, rows), known.mediaType)
                .header("Content-Disposition", disposition(name + "." + known.id()))
                .build();
    }

    private <T> Object content(Format format, Table<T> table, List<T> rows) {
        return switch (format) {
            case CSV -> (StreamingOutput) out -> new CsvFile(headings(table)).write(out, rows, table::cells);
            case XLSX -> (StreamingOutput)
                    out -> new XlsxFile(words.say(table.title()), headings(table)).write(out, rows, table::cells);
            case JSON -> Map.of("total", rows.size(), "values", objects(table, rows));
        };
    }

    private List<String> headings(Table<?> table) {
        return table.columns().stream().map(column -> words.say(column.title())).toList();
    }

    private static <T> List<Map<String, Object>> objects(Table<T> table, List<T> rows) {
        return new AbstractList<>() {
            @Override
            public Map<String, Object> get(int index) {
                return table.json(rows.get(index));
            }

            @Override
            public int size() {
                return rows.size();
            }
        };
    }

    /** The name twice: the second for browsers that know more than ASCII, which are all of today's. */
    private static String disposition(String file) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(
                        file.replaceAll("[^A-Za-z0-9._-]", "_"),
                        URLEncoder.encode(file, UTF_8).replace("+", "%20").replace("*", "%2A"));
    }

    private enum Format {
        CSV("text/csv; charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        JSON("application/json");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        private String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Format named(String id) {
            for (Format format : values()) {
                if (format.id().equals(id)) {
                    return format;
                }
            }
            throw new Invalid("format", Text.of("collabops.error.one-of", Input.ids(Format.class, Format::id)));
        }
    }
}
