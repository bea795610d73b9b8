package org.collabops.sandbox.host;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.collabops.sandbox.Violations;
import org.collabops.sandbox.world.World;
import org.osgi.framework.Bundle;

/** Puts the modules of the descriptor together, once the app's Spring context can make their classes. */
final class AppModules {

    private final Plugin plugin;
    private final PageContext pageContext;
    private final Templates rendererTemplates;
    private final List<RestModule> rest;
    private final List<ServletModule> servlets;
    private final Violations violations;

    AppModules(
            Bundle bundle,
            Descriptor descriptor,
            Beans beans,
            World world,
            WebSudo webSudo,
            Texts texts,
            Violations violations) {
        this.violations = violations;
        var scriptTexts = new ScriptTexts(texts, world.authentication()::getLocale);
        var resources = new ArrayList<WebResource>();
        for (var element : descriptor.modules("web-resource")) {
            String completeKey = descriptor.pluginKey() + ":" + element.key();
            try {
                resources.add(WebResource.of(element, completeKey, beans));
            } catch (RuntimeException | LinkageError e) {
                violations.add(completeKey + ": " + e.getMessage(), e);
            }
        }
        var webResources = new WebResources(resources, bundle::getEntry, scriptTexts, violations);
        pageContext = new PageContext(world.authentication(), webResources);
        var listed = new AllowlistEntries(beans, violations).of(descriptor);
        var allowed = new VelocityAllowlist(listed, violations);
        var templates = new Templates(bundle::getEntry, allowed, pageContext, violations);
        rendererTemplates = new Templates(bundle::getEntry, allowed, pageContext::ofRenderer, violations);
        var jiras = JiraConditions.of(world.services(), new Imports(bundle)::contains);
        var parts = new ModuleParts(
                descriptor.pluginKey(),
                beans,
                templates,
                new Conditions(beans, jiras, violations),
                new ContextProviders(beans),
                violations);
        var roles = Roles.of(world);
        plugin = new Plugin(descriptor, parts, roles, webResources);
        servlets = descriptor.modules("servlet").stream()
                .flatMap(element -> Stream.ofNullable(parts.orViolation(
                        parts.completeKey(element), null, () -> new ServletModule(element, beans, roles))))
                .toList();
        rest = descriptor.modules("rest").stream()
                .map(element -> new RestModule(element, new RestClasses(bundle, beans), beans, roles, webSudo))
                .toList();
    }

    Plugin plugin() {
        return plugin;
    }

    List<RestModule> rest() {
        return rest;
    }

    List<ServletModule> servlets() {
        return servlets;
    }

    /** The app's templates as the template renderer renders them. */
    Templates rendererTemplates() {
        return rendererTemplates;
    }

    /** The templates of the sandbox's own pages, with what the app's templates find, too. */
    Templates pageTemplates() {
        return Templates.ofSandbox(pageContext, violations);
    }
}
