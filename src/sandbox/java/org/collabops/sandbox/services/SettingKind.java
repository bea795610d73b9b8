package org.collabops.sandbox.services;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** What a setting can be, and how it is written as one text. */
enum SettingKind {
    STRING(String.class) {
        @Override
        String text(Object value) {
            return (String) value;
        }

        @Override
        Object value(String text) {
            return text;
        }
    },
    LIST(List.class) {
        @Override
        String text(Object value) {
            return ((List<?>) value).stream().map(SettingKind::encoded).collect(joining("&"));
        }

        @Override
        Object value(String text) {
            var values = new ArrayList<String>();
            parts(text).forEach(part -> values.add(decoded(part)));
            return values;
        }
    },
    PROPERTIES(Properties.class) {
        @Override
        String text(Object value) {
            return pairs((Map<?, ?>) value);
        }

        @Override
        Object value(String text) {
            var values = new Properties();
            values.putAll(pairs(text));
            return values;
        }
    },
    MAP(Map.class) {
        @Override
        String text(Object value) {
            return pairs((Map<?, ?>) value);
        }

        @Override
        Object value(String text) {
            return pairs(text);
        }
    };

    /** No encoded text has a percent sign alone; it keeps a list of one empty text from being an empty list. */
    private static final String EMPTY = "%";

    private final Class<?> type;

    SettingKind(Class<?> type) {
        this.type = type;
    }

    static SettingKind of(Object value) {
        for (SettingKind kind : values()) {
            if (kind.type.isInstance(value)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No String, List, Properties or Map: " + value.getClass());
    }

    abstract String text(Object value);

    abstract Object value(String text);

    private static String pairs(Map<?, ?> values) {
        return values.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(joining("&"));
    }

    private static Map<String, String> pairs(String text) {
        var values = new HashMap<String, String>();
        for (String pair : parts(text)) {
            int equals = pair.indexOf('=');
            values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
        return values;
    }

    private static List<String> parts(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("&", -1));
    }

    private static String encoded(Object value) {
        if (value instanceof String text) {
            return text.isEmpty() ? EMPTY : URLEncoder.encode(text, UTF_8);
        }
        throw new IllegalArgumentException("A setting holds only String, not " + value);
    }

    private static String decoded(String text) {
        return text.equals(EMPTY) ? "" : URLDecoder.decode(text, UTF_8);
    }
}
