package org.collabops.sandbox.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What templates need to write addresses and lists; they call it {@code $links}. */
public final class Links {

    Links() {}

    /** A value as part of a query. */
    public String param(Object value) {
        return encoded(value);
    }

    /** A query for the issues that have a value, ready to be part of an address. */
    public String jql(String field, String value) {
        return encoded(field + " = \"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
    }

    public String joined(List<String> names) {
        return String.join(", ", names);
    }

    static String encoded(Object value) {
        return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
    }
}
