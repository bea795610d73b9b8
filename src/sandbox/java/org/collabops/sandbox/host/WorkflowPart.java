package org.collabops.sandbox.host;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.jira.util.I18nHelper;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.HashMap;
import java.util.Map;

/** A post-function, condition or validator of the app, with the forms in which a workflow's editor sees it. */
final class WorkflowPart implements WorkflowFunctionModule {

    private final WorkflowPartKind kind;
    private final DescriptorElement element;
    private final String completeKey;
    private final ModuleParts parts;
    private final WorkflowPluginFactory factory;

    WorkflowPart(WorkflowPartKind kind, DescriptorElement element, ModuleParts parts) {
        this.kind = kind;
        this.element = element;
        this.parts = parts;
        completeKey = parts.completeKey(element);
        factory = parts.beans().create(element.attribute("class"), kind.factory());
        parts.orViolation(completeKey, null, () -> parts.beans().create(functionClass(), kind.type()));
        element.children("resource")
                .forEach(resource -> parts.checkTemplate(completeKey, resource.attribute("location")));
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
    public String name(I18nHelper i18n) {
        String key = element.attribute("i18n-name-key");
        return key.isEmpty() ? element.attribute("name") : i18n.getText(key);
    }

    @Override
    public String description(I18nHelper i18n) {
        return element.child("description")
                .map(each -> each.key().isEmpty() ? each.text() : i18n.getText(each.key()))
                .orElse("");
    }

    @Override
    public String functionClass() {
        return element.childText(kind.classElement());
    }

    @Override
    public String inputHtml(Map<String, Object> context) {
        return html("input-parameters", null, context);
    }

    @Override
    public String editHtml(AbstractDescriptor descriptor, Map<String, Object> context) {
        return html("edit-parameters", descriptor, context);
    }

    @Override
    public String viewHtml(AbstractDescriptor descriptor, Map<String, Object> context) {
        return html("view", descriptor, context);
    }

    @Override
    public Map<String, ?> descriptorParams(Map<String, Object> form) {
        return factory.getDescriptorParams(form);
    }

    @Override
    public boolean orderable() {
        return element.childIsTrue("orderable", false);
    }

    @Override
    public boolean unique() {
        return element.childIsTrue("unique", false);
    }

    @Override
    public boolean deletable() {
        return element.childIsTrue("deletable", true);
    }

    private String html(String resource, AbstractDescriptor descriptor, Map<String, Object> context) {
        return element.resource("velocity", resource)
                .map(template -> parts.html(completeKey, template, () -> {
                    var all = new HashMap<>(context);
                    all.putAll(factory.getVelocityParams(resource, descriptor));
                    return all;
                }))
                .orElse("");
    }
}
