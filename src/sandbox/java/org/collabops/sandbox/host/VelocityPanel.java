package org.collabops.sandbox.host;

import com.atlassian.jira.util.I18nHelper;
import java.util.Map;

/** A panel whose body is a template of the app. */
final class VelocityPanel implements WebPanelModule {

    private final Fragment fragment;
    private final String location;
    private final boolean ajax;
    private final String template;
    private final ModuleParts parts;

    VelocityPanel(DescriptorElement element, ModuleParts parts) {
        this.parts = parts;
        fragment = new Fragment(element, parts);
        location = element.attribute("location");
        ajax = element.childIsTrue("supports-ajax-load", false);
        template = element.resource("velocity", "view").orElse("");
        parts.checkTemplate(fragment.completeKey(), template);
    }

    Fragment fragment() {
        return fragment;
    }

    String location() {
        return location;
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
    public int weight() {
        return fragment.weight();
    }

    @Override
    public String label(I18nHelper i18n) {
        return fragment.label(i18n);
    }

    @Override
    public boolean supportsAjaxLoad() {
        return ajax;
    }

    @Override
    public boolean displays(Map<String, Object> context) {
        return fragment.displays(context);
    }

    @Override
    public String html(Map<String, Object> context) {
        return parts.html(completeKey(), template, () -> fragment.provided(context));
    }
}
