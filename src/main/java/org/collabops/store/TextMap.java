package org.collabops.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.Map;

/** A few texts in one column, written as the query part of a URL is, in UTF-8. */
public final class TextMap {
    /** Active Objects takes no empty text for a column that must have one. */
    private static final String NOTHING = "&";

    private TextMap() {}

    public static String written(Map<String, String> texts) {
        if (texts.isEmpty()) {
            return NOTHING;
        }
        return texts.entrySet().stream()
                .map(entry ->
                        URLEncoder.encode(entry.getKey(), UTF_8) + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                .collect(joining("&"));
    }

    public static Map<String, String> read(String written) {
        Map<String, String> texts = new HashMap<>();
        for (String pair : written.split("&")) {
            int equals = pair.indexOf('=');
            if (equals >= 0) {
                texts.put(
                        URLDecoder.decode(pair.substring(0, equals), UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), UTF_8));
            }
        }
        return texts;
    }
}
