package org.collabops.sandbox.host;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.function.Function;
import org.osgi.framework.Bundle;

/** Renders the templates of one bundle, by the rules of its panels and pages. */
final class BundleTemplates implements TemplateRenderer {

    private final Bundle bundle;
    private volatile Templates templates;

    BundleTemplates(Bundle bundle) {
        this.bundle = bundle;
    }

    void renderWith(Templates ofBundle) {
        templates = ofBundle;
    }

    @Override
    public void render(String templateName, Writer writer) throws IOException {
        render(templateName, Map.of(), writer);
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) throws IOException {
        writer.write(rendered(each -> each.render(templateName, context)));
    }

    @Override
    public String renderFragment(String fragment, Map<String, Object> context) {
        return rendered(each -> each.fragment(fragment, context));
    }

    @Override
    public boolean resolve(String templateName) {
        return bundle.getEntry(templateName) != null;
    }

    private String rendered(Function<Templates, String> rendering) {
        if (templates == null) {
            throw new RenderingException("Nothing is rendered before the app's modules are there");
        }
        try {
            return rendering.apply(templates);
        } catch (IllegalStateException e) {
            throw new RenderingException(e.getMessage(), e.getCause());
        }
    }
}
