package org.collabops.risks.rest;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects whose fields stand in the order in which they were named; unknown values are null. */
final class Json {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    Json with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    Map<String, Object> map() {
        return fields;
    }
}
