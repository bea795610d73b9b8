package org.collabops.sandbox.pages;

import java.util.Arrays;
import java.util.HashMap;
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
        List<Choice> options = options(property, exchange).stream()
                .map(option -> new Choice(
                        option.key(),
                        option.plain() ? option.nameKey() : exchange.i18n().getText(option.nameKey()),
                        values.contains(option.key())))
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

    /** A filter cannot be saved here, so that the picker of filters and projects offers projects. */
    private static List<ReportProperty.Option> options(ReportProperty property, Exchange exchange) {
        var world = exchange.world();
        if (property.type().equals("filterprojectpicker")) {
            return world.projects().visibleTo(exchange.user()).stream()
                    .map(each -> new ReportProperty.Option("project-" + each.getId(), each.getName(), true))
                    .toList();
        }
        var parameters = new HashMap<String, Object>();
        parameters.put("User", exchange.user());
        if (exchange.param("selectedProjectId") != null) {
            parameters.put("project", world.projects().byId(exchange.number("selectedProjectId")));
        }
        return property.options(parameters);
    }
}
