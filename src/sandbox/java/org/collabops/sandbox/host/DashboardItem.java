package org.collabops.sandbox.host;

import com.atlassian.jira.util.I18nHelper;
import java.util.Map;

/** A dashboard item whose view is a template, whose life is a script, or both. */
final class DashboardItem implements DashboardItemModule {

    private final DescriptorElement element;
    private final Fragment fragment;
    private final String template;
    private final ModuleParts parts;

    DashboardItem(DescriptorElement element, ModuleParts parts) {
        this.element = element;
        this.parts = parts;
        fragment = new Fragment(element, parts);
        template = element.resource("velocity", "view").orElse("");
        if (!template.isEmpty()) {
            parts.checkTemplate(completeKey(), template);
        }
        if (definition("title").isEmpty()) {
            parts.violations().add(completeKey() + " has no title in its definition: nobody can find it");
        }
        if (template.isEmpty() && amdModule().isEmpty()) {
            parts.violations().add(completeKey() + " has neither a view nor an amd-module");
        }
    }

    @Override
    public String key() {
        return fragment.key();
    }

    @Override
    public String completeKey() {
        return fragment.completeKey();
    }

    @Override
    public String title(I18nHelper i18n) {
        String key = definition("title");
        return key.isEmpty() ? fragment.key() : i18n.getText(key);
    }

    @Override
    public String description(I18nHelper i18n) {
        return element.child("description")
                .map(each -> each.key().isEmpty() ? each.text() : i18n.getText(each.key()))
                .orElse("");
    }

    @Override
    public String author() {
        return element.child("definition")
                .flatMap(definition -> definition.child("author"))
                .map(author -> author.childText("name"))
                .orElse("");
    }

    @Override
    public boolean configurable() {
        return Boolean.parseBoolean(element.attribute("configurable"));
    }

    @Override
    public String amdModule() {
        return element.childText("amd-module");
    }

    @Override
    public boolean displays(Map<String, Object> context) {
        return fragment.displays(context);
    }

    @Override
    public String html(Map<String, Object> context) {
        return template.isEmpty() ? "" : parts.html(completeKey(), template, () -> fragment.provided(context));
    }

    private String definition(String child) {
        return element.child("definition")
                .flatMap(definition -> definition.child(child))
                .map(DescriptorElement::key)
                .orElse("");
    }
}
