package org.collabops.sandbox.pages;

import java.util.Arrays;
import java.util.List;
import org.collabops.sandbox.host.ReportProperty;

/** One field of a report's form with what was entered last. */
public record ReportField(
        String key, String type, String name, String description, String value, List<Choice> options, String error) {

    /** One entry of a select. */
    public record Choice(String value, String name, boolean selected) {}

    static ReportField of(ReportProperty property, Exchange exchange, Object error) {
        String[] sent = exchange.request().getParameterValues(property.key());
        List<String> values = sent == null ? List.of(property.defaultValue()) : Arrays.asList(sent);
        List<Choice> options = property.values().stream()
                .map(option -> new Choice(
                        option.key(), exchange.i18n().getText(option.nameKey()), values.contains(option.key())))
                .toList();
        return new ReportField(
                property.key(),
                property.type(),
                exchange.i18n().getText(property.nameKey()),
                property.descriptionKey().isEmpty() ? null : exchange.i18n().getText(property.descriptionKey()),
                values.isEmpty() ? "" : values.get(0),
                options,
                error == null ? null : error.toString());
    }
}
