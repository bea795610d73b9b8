package org.collabops.sandbox.host;

import com.atlassian.configurable.ValuesGenerator;
import com.atlassian.jira.plugin.report.Report;
import com.atlassian.jira.plugin.report.ReportModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A report of the app, with the form that its descriptor asks for. */
final class ConfiguredReport implements ReportModule, ReportModuleDescriptor {

    private static final Set<String> TYPES = Set.of(
            "string",
            "text",
            "long",
            "hidden",
            "date",
            "user",
            "select",
            "multiselect",
            "checkbox",
            "filterprojectpicker");

    private final DescriptorElement element;
    private final String completeKey;
    private final ModuleParts parts;
    private final Report report;
    private final Map<String, ValuesGenerator<?>> generators;

    ConfiguredReport(DescriptorElement element, ModuleParts parts) {
        this.element = element;
        this.parts = parts;
        completeKey = parts.completeKey(element);
        element.children("resource").stream()
                .filter(resource -> resource.attribute("type").equals("velocity"))
                .forEach(resource -> parts.checkTemplate(completeKey, resource.attribute("location")));
        generators = generators();
        report = parts.beans().create(element.attribute("class"), Report.class);
        report.init(this);
        properties().forEach(property -> checkType(property.type()));
    }

    @Override
    public String key() {
        return element.key();
    }

    @Override
    public String completeKey() {
        return completeKey;
    }

    @Override
    public String label(I18nHelper i18n) {
        return text("label", i18n);
    }

    @Override
    public String description(I18nHelper i18n) {
        return text("description", i18n);
    }

    @Override
    public String category() {
        return element.child("category").map(DescriptorElement::key).orElse("other");
    }

    @Override
    public String thumbnailClass() {
        return element.child("thumbnail")
                .map(thumbnail -> thumbnail.attribute("cssClass"))
                .orElse("");
    }

    @Override
    public List<ReportProperty> properties() {
        return element.children("properties").stream()
                .flatMap(properties -> properties.children("property").stream())
                .map(this::property)
                .toList();
    }

    @Override
    public Report report() {
        return report;
    }

    @Override
    public String getHtml(String resourceName, Map<String, ?> startingParams) {
        String template = element.resource("velocity", resourceName)
                .orElseThrow(() -> new IllegalArgumentException(completeKey + " has no resource " + resourceName));
        return parts.templates().render(template, new HashMap<>(startingParams));
    }

    private void checkType(String type) {
        if (!TYPES.contains(type)) {
            parts.violations().add(completeKey + " has a property of the type " + type + ", which the sandbox lacks");
        }
    }

    /** The makers of choices by the key of their property. */
    private Map<String, ValuesGenerator<?>> generators() {
        var made = new HashMap<String, ValuesGenerator<?>>();
        element.children("properties").stream()
                .flatMap(properties -> properties.children("property").stream())
                .forEach(property -> property.child("values")
                        .map(values -> values.attribute("class"))
                        .filter(name -> !name.isEmpty())
                        .ifPresent(name -> made.put(
                                property.childText("key"), parts.beans().create(name, ValuesGenerator.class))));
        return made;
    }

    private String text(String child, I18nHelper i18n) {
        return element.child(child)
                .map(each -> each.key().isEmpty() ? each.text() : i18n.getText(each.key()))
                .orElse("");
    }

    private ReportProperty property(DescriptorElement property) {
        var options = property.children("values").stream()
                .flatMap(values -> values.children("value").stream())
                .map(value -> new ReportProperty.Option(value.childText("key"), value.childText("value")))
                .toList();
        return new ReportProperty(
                property.childText("key"),
                property.childText("name"),
                property.childText("description"),
                property.childText("type"),
                property.childText("default"),
                options,
                generators.get(property.childText("key")));
    }
}
