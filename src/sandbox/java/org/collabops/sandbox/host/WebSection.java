package org.collabops.sandbox.host;

import com.atlassian.jira.util.I18nHelper;
import java.util.Map;

/** A section as the descriptor declares it. */
final class WebSection implements WebSectionModule {

    private final DescriptorElement element;
    private final Fragment fragment;

    WebSection(DescriptorElement element, ModuleParts parts) {
        this.element = element;
        fragment = new Fragment(element, parts);
    }

    Fragment fragment() {
        return fragment;
    }

    String location() {
        return element.attribute("location");
    }

    @Override
    public String key() {
        return fragment.key();
    }

    @Override
    public String label(I18nHelper i18n) {
        return fragment.label(i18n);
    }

    @Override
    public boolean displays(Map<String, Object> context) {
        return fragment.displays(context);
    }
}
