package org.collabops.sandbox.host;

import java.io.StringWriter;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.collabops.sandbox.Violations;

/** Velocity as Jira sets it up: every reference is escaped for HTML, and every call is asked for first. */
public final class Templates {

    private static final String LOADER = "classes";

    private final VelocityEngine engine = new VelocityEngine();
    private final Supplier<Map<String, Object>> defaults;
    private final Violations violations;

    /**
     * @param source where a template lies
     * @param calls which calls a template may make
     * @param defaults what every template finds without being given it
     * @param violations where references go that stand for nothing
     */
    Templates(
            Function<String, URL> source,
            AllowedCalls calls,
            Supplier<Map<String, Object>> defaults,
            Violations violations) {
        this.defaults = defaults;
        this.violations = violations;
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, LOADER);
        engine.setProperty(LOADER + ".resource.loader.instance", new TemplateLoader(source));
        engine.setProperty(LOADER + ".resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, GuardedUberspect.class.getName());
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new NullLogChute());
        engine.setApplicationAttribute(AllowedCalls.class.getName(), calls);
        try {
            engine.init();
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        }
    }

    /** The sandbox's own pages: they lie beside its classes and may call them without being listed. */
    static Templates ofSandbox(Supplier<Map<String, Object>> defaults, Violations violations) {
        return new Templates(
                Templates.class.getClassLoader()::getResource, (target, method) -> true, defaults, violations);
    }

    /** Renders a template of the given name; what {@code context} holds wins over the defaults. */
    public String render(String template, Map<String, Object> context) {
        return render(template, new VelocityContext(merged(context)));
    }

    /** Renders a template that is given as its text; it is escaped like one that lies in a file. */
    String fragment(String text, Map<String, Object> context) {
        var velocity = watched(text, new VelocityContext(merged(context)), new HtmlEscaping());
        try {
            var writer = new StringWriter();
            engine.evaluate(velocity, writer, "fragment", text);
            return writer.toString();
        } catch (Exception e) {
            throw new IllegalStateException("Cannot render " + text, e);
        }
    }

    /** Fills in the references of a short text that is no HTML, such as a link's address: nothing is escaped. */
    String fill(String text, Map<String, Object> context) {
        try {
            var writer = new StringWriter();
            engine.evaluate(watched(text, new VelocityContext(merged(context))), writer, "text", text);
            return writer.toString();
        } catch (Exception e) {
            throw new IllegalStateException("Cannot fill in " + text, e);
        }
    }

    String render(String template, Context context) {
        try {
            var writer = new StringWriter();
            compiled(template).merge(watched(template, context, new HtmlEscaping()), writer);
            return writer.toString();
        } catch (Exception e) {
            throw new IllegalStateException("Cannot render " + template, e);
        }
    }

    /** Reads a template, so that one that is not there or that Velocity cannot read is found before it is used. */
    Template compiled(String template) throws Exception {
        return engine.getTemplate(template.startsWith("/") ? template.substring(1) : template);
    }

    Map<String, Object> merged(Map<String, Object> context) {
        var all = new HashMap<>(defaults.get());
        all.putAll(context);
        return all;
    }

    private Context watched(String template, Context context, ReferenceInsertionEventHandler... further) {
        var handlers = new EventCartridge();
        handlers.addEventHandler(new UndefinedReferences(template, violations));
        for (var handler : further) {
            handlers.addEventHandler(handler);
        }
        handlers.attachToContext(context);
        return context;
    }
}
