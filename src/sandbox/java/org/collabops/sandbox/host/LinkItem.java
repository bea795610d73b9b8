package org.collabops.sandbox.host;

import com.atlassian.jira.util.I18nHelper;
import java.util.Map;

/** A link whose address may hold references to the page's context. */
final class LinkItem implements WebItemModule {

    private final DescriptorElement element;
    private final Fragment fragment;
    private final Templates templates;

    LinkItem(DescriptorElement element, ModuleParts parts) {
        this.element = element;
        fragment = new Fragment(element, parts);
        templates = parts.templates();
    }

    Fragment fragment() {
        return fragment;
    }

    String section() {
        return element.attribute("section");
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
    public String linkId() {
        return element.child("link").map(link -> link.attribute("linkId")).orElse("");
    }

    @Override
    public String url(Map<String, Object> context) {
        return templates.fill(element.childText("link"), fragment.provided(context));
    }

    @Override
    public String styleClass() {
        return element.childText("styleClass");
    }

    @Override
    public Map<String, String> params() {
        return element.params();
    }

    @Override
    public boolean displays(Map<String, Object> context) {
        return fragment.displays(context);
    }
}
