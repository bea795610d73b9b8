package org.collabops.sandbox.host;

import java.util.Map;
import java.util.function.Supplier;
import org.collabops.sandbox.Violations;

/** What every module of the app is built from. */
record ModuleParts(
        String pluginKey,
        Beans beans,
        Templates templates,
        Conditions conditions,
        ContextProviders contextProviders,
        Violations violations) {

    String completeKey(DescriptorElement module) {
        return pluginKey + ":" + module.key();
    }

    /** Makes a part of a module; if that fails the module has none, and that is a violation. */
    <T> T orViolation(String what, T otherwise, Supplier<T> making) {
        try {
            return making.get();
        } catch (RuntimeException | LinkageError e) {
            violations.add(what + ": " + e.getMessage(), e);
            return otherwise;
        }
    }

    /** Records a template that is missing or that Velocity cannot read. */
    void checkTemplate(String module, String template) {
        try {
            templates.compiled(template);
        } catch (Exception e) {
            violations.add(module + ": the template " + template + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** Renders a template that belongs into a page of Jira; a failure is one line instead. */
    String html(String module, String template, Supplier<Map<String, Object>> context) {
        try {
            return templates.render(template, context.get());
        } catch (RuntimeException | LinkageError e) {
            violations.add(module + " failed: " + e, e);
            return "<div class=\"aui-message aui-message-error\"><p>" + HtmlEscaping.escaped(module)
                    + " failed.</p></div>";
        }
    }
}
