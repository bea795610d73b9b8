package org.collabops.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.collabops.Text;

/**
 * A {@link Text} in one column, so that it is said in the language of whoever reads it later: {@code
 * key(argument,other.key(),)}, every part written as in the query part of a URL, in UTF-8. An argument that is no text is
 * read back as a string.
 */
public final class WrittenText {
    private final String written;
    private int at;

    private WrittenText(String written) {
        this.written = written;
    }

    public static String written(Text text) {
        return encoded(text.key())
                + text.arguments().stream()
                        .map(argument -> argument instanceof Text nested ? written(nested) : encoded(argument))
                        .map(argument -> argument + ",")
                        .collect(joining("", "(", ")"));
    }

    public static Text read(String written) {
        return (Text) new WrittenText(written).part();
    }

    private Object part() {
        String part = URLDecoder.decode(untilMark(), UTF_8);
        if (written.charAt(at) != '(') {
            return part;
        }
        List<Object> arguments = new ArrayList<>();
        at++;
        while (written.charAt(at) != ')') {
            arguments.add(part());
            at++;
        }
        at++;
        return new Text(part, arguments);
    }

    private String untilMark() {
        int from = at;
        while ("(,)".indexOf(written.charAt(at)) < 0) {
            at++;
        }
        return written.substring(from, at);
    }

    private static String encoded(Object part) {
        return URLEncoder.encode(String.valueOf(part), UTF_8);
    }
}
