package org.collabops.sandbox.host;

import java.util.List;

/** One field of the form that stands before a report. */
public record ReportProperty(
        String key, String nameKey, String descriptionKey, String type, String defaultValue, List<Option> values) {

    /** One choice of a field that offers choices. */
    public record Option(String key, String nameKey) {}
}
