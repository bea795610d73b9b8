package org.collabops.sandbox.host;

import com.atlassian.configurable.ValuesGenerator;
import java.util.List;
import java.util.Map;

/**
 * One field of the form that stands before a report.
 *
 * @param values the choices that the descriptor lists
 * @param generator makes the choices anew for each form, or null
 */
public record ReportProperty(
        String key,
        String nameKey,
        String descriptionKey,
        String type,
        String defaultValue,
        List<Option> values,
        ValuesGenerator<?> generator) {

    ReportProperty(
            String key, String nameKey, String descriptionKey, String type, String defaultValue, List<Option> values) {
        this(key, nameKey, descriptionKey, type, defaultValue, values, null);
    }

    /** The choices for whoever sees the form; {@code parameters} say who that is and for which project. */
    public List<Option> options(Map<String, Object> parameters) {
        return generator == null
                ? values
                : generator.getValues(parameters).entrySet().stream()
                        .map(entry -> new Option(String.valueOf(entry.getKey()), entry.getValue(), true))
                        .toList();
    }

    /**
     * One choice of a field that offers choices.
     *
     * @param plain whether the name is the text itself and not a key of it
     */
    public record Option(String key, String nameKey, boolean plain) {

        Option(String key, String nameKey) {
            this(key, nameKey, false);
        }
    }
}
