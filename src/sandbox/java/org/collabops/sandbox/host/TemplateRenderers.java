package org.collabops.sandbox.host;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** The template renderer as Jira offers it: another service for each bundle, over that bundle's own templates. */
final class TemplateRenderers implements ServiceFactory<TemplateRenderer> {

    private final Map<Long, BundleTemplates> renderers = new ConcurrentHashMap<>();

    @Override
    public TemplateRenderer getService(Bundle bundle, ServiceRegistration<TemplateRenderer> registration) {
        return of(bundle);
    }

    @Override
    public void ungetService(
            Bundle bundle, ServiceRegistration<TemplateRenderer> registration, TemplateRenderer renderer) {
        renderers.remove(bundle.getBundleId());
    }

    BundleTemplates of(Bundle bundle) {
        return renderers.computeIfAbsent(bundle.getBundleId(), id -> new BundleTemplates(bundle));
    }
}
