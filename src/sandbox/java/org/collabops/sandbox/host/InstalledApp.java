package org.collabops.sandbox.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.servlet.DispatcherType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.RawEntity;
import org.collabops.sandbox.Violations;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.world.World;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The packaged app at work: its bundle, its Spring context, its tables and its modules, started and stopped in Jira's order. */
public final class InstalledApp implements AutoCloseable {

    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    private final OsgiRuntime osgi;
    private final World world;
    private final Violations violations;
    private final SpringContext spring;
    private final PageContext pageContext;
    private final Plugin plugin;
    private final List<RestModule> rest;

    private InstalledApp(OsgiRuntime osgi, Path jar, World world, Database database, Violations violations) {
        this.osgi = osgi;
        this.world = world;
        this.violations = violations;
        var bundle = osgi.start(jar);
        var descriptor = Descriptor.parse(bundle.getEntry(DESCRIPTOR), violations);
        checkManifest(bundle, descriptor);
        var texts = new Texts(bundle::getEntry, descriptor.textLocations(), world.users()::locale, violations);
        world.textsBy(texts::getInstance);
        descriptor.textKeys().forEach(key -> texts.pattern(Locale.ENGLISH, key));
        var activeObjects = new ActiveObjectsService(database);
        offerServices(texts, activeObjects);
        spring = new SpringContext(bundle);
        var beans = spring.beans();
        world.workflowClassesBy(className -> beans.create(className, Object.class));
        makeTables(descriptor, activeObjects.of(bundle), beans);
        var authentication = world.authentication();
        var webResources = new WebResources(
                descriptor.modules("web-resource").stream()
                        .map(element -> WebResource.of(element, descriptor.pluginKey() + ":" + element.key()))
                        .toList(),
                bundle::getEntry,
                new ScriptTexts(texts, authentication::getLocale),
                violations);
        pageContext = new PageContext(authentication, webResources);
        var conditions =
                new Conditions(beans, JiraConditions.of(world.services(), new Imports(bundle)::contains), violations);
        var templates = new Templates(
                bundle::getEntry,
                new VelocityAllowlist(new AllowlistEntries(beans, violations).of(descriptor), violations),
                pageContext);
        var parts = new ModuleParts(
                descriptor.pluginKey(), beans, templates, conditions, new ContextProviders(beans), violations);
        var roles = Roles.of(world);
        plugin = new Plugin(descriptor, parts, roles, webResources);
        rest = descriptor.modules("rest").stream()
                .map(element -> new RestModule(element, new RestClasses(bundle, beans), beans, roles))
                .toList();
    }

    /**
     * Starts the app in a Jira of this world; what stops it in Jira stops it here.
     *
     * @param cache a folder for the OSGi framework
     * @param stoppedClock given to the app instead of the system's, if not null
     */
    public static InstalledApp start(
            Path jar, Path cache, World world, Database database, Clock stoppedClock, Violations violations) {
        var osgi = new OsgiRuntime(cache);
        try {
            if (stoppedClock != null) {
                osgi.host().registerService(Clock.class, stoppedClock, new Hashtable<>());
            }
            var app = new InstalledApp(osgi, jar, world, database, violations);
            app.tell("onStart", LifecycleAware::onStart);
            return app;
        } catch (RuntimeException | Error e) {
            osgi.close();
            throw e;
        }
    }

    public Plugin plugin() {
        return plugin;
    }

    /** The templates of the sandbox's own pages, with what the app's templates find, too. */
    public Templates pageTemplates() {
        return Templates.ofSandbox(pageContext);
    }

    /** Adds what the app answers by itself: its REST interfaces and its web-resources. */
    public void mount(ServletContextHandler context) {
        context.addFilter(CurrentRequest.class, "/*", EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        context.addServlet(new ServletHolder(new DownloadServlet(plugin.webResources())), "/download/*");
        for (var module : rest) {
            var holder = new ServletHolder(module.servlet());
            holder.setInitOrder(1);
            module.paths().forEach(path -> context.addServlet(holder, path));
        }
    }

    /** Calls the app's first REST interface inside this process, as whoever the current thread acts as. */
    public RestAnswer call(String method, String path, String json) {
        return rest.get(0).call(method, path, json);
    }

    @Override
    public void close() {
        tell("onStop", LifecycleAware::onStop);
        spring.close();
        osgi.close();
    }

    private void offerServices(Texts texts, ActiveObjectsService activeObjects) {
        world.services().forEach(this::offer);
        offer(I18nHelper.BeanFactory.class, texts);
        offer(CacheManager.class, new Caches(System::nanoTime, violations));
        offer(ActiveObjects.class, activeObjects);
    }

    private void offer(Class<?> type, Object service) {
        osgi.host().registerService(type.getName(), service, new Hashtable<>(Map.of()));
    }

    private void makeTables(Descriptor descriptor, BundleActiveObjects activeObjects, Beans beans) {
        for (var module : descriptor.modules("ao")) {
            @SuppressWarnings({"unchecked", "rawtypes"})
            Class<? extends RawEntity<?>>[] entities = module.children("entity").stream()
                    .map(entity -> entity(entity.text(), beans))
                    .toArray(Class[]::new);
            activeObjects.open(module.attribute("namespace"), entities);
        }
    }

    private static Class<?> entity(String name, Beans beans) {
        try {
            return beans.load(name).asSubclass(RawEntity.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The app has no entity " + name, e);
        }
    }

    private static void checkManifest(Bundle bundle, Descriptor descriptor) {
        if (bundle.getHeaders().get(Constants.BUNDLE_VERSION) == null) {
            throw new IllegalStateException("The manifest has no Bundle-Version");
        }
        String key = bundle.getHeaders().get("Atlassian-Plugin-Key");
        if (!descriptor.pluginKey().equals(key)) {
            throw new IllegalStateException("The manifest's Atlassian-Plugin-Key is " + key
                    + ", the descriptor's key is " + descriptor.pluginKey());
        }
    }

    private void tell(String what, Consumer<LifecycleAware> message) {
        try {
            var host = osgi.host();
            for (ServiceReference<LifecycleAware> each : host.getServiceReferences(LifecycleAware.class, null)) {
                Optional.ofNullable(host.getService(each)).ifPresent(message);
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            violations.add(what + " failed: " + e, e);
        }
    }
}
