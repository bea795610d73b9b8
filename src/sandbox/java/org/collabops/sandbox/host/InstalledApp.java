package org.collabops.sandbox.host;

import com.atlassian.mail.queue.MailQueue;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import net.java.ao.RawEntity;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Violations;
import org.collabops.sandbox.cluster.Cluster;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.services.Outbox;
import org.collabops.sandbox.services.SmallServices;
import org.collabops.sandbox.world.World;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.osgi.framework.Bundle;

/** The packaged app at work: its bundle, its Spring context, its tables and its modules, started and stopped in Jira's order. */
public final class InstalledApp implements AutoCloseable {

    private final OsgiRuntime osgi;
    private final HostServices services;
    private final SpringContext spring;
    private final AppModules modules;
    private final WebSudo webSudo;
    private final Outbox outbox;

    private InstalledApp(
            OsgiRuntime osgi,
            Options options,
            Clock clock,
            World world,
            Database database,
            Cluster cluster,
            Violations violations) {
        this.osgi = osgi;
        webSudo = new WebSudo(options.webSudo(), world.clock());
        outbox = new Outbox(database, world.clock(), options.node());
        var bundle = osgi.start(options.jar());
        var descriptor = Descriptor.of(bundle, violations);
        var texts = new Texts(bundle::getEntry, descriptor.textLocations(), world.users()::locale, violations);
        world.textsBy(texts::getInstance);
        descriptor.textKeys().forEach(key -> texts.pattern(Locale.ENGLISH, key));
        var activeObjects = new ActiveObjectsService(database);
        services = new HostServices(osgi.host(), violations);
        services.offer(SmallServices.of(world, database, new RequestAddress(), violations));
        var renderers = new TemplateRenderers();
        var pages = new PageBuilder();
        services.offer(Map.of(TemplateRenderer.class, renderers, PageBuilderService.class, pages));
        services.offer(Map.of(WebSudoManager.class, webSudo, MailQueue.class, outbox));
        services.offer(world, cluster, texts, activeObjects, clock);
        spring = new SpringContext(bundle);
        try {
            var beans = spring.beans();
            world.workflowClassesBy(className -> beans.create(className, Object.class));
            makeTables(bundle, descriptor, activeObjects, beans);
            modules = new AppModules(bundle, descriptor, beans, world, webSudo, texts, violations);
        } catch (RuntimeException | Error e) {
            spring.close();
            throw e;
        }
        renderers.of(bundle).renderWith(modules.rendererTemplates());
        pages.buildFrom(plugin().webResources());
        services.tell("onStart", LifecycleAware::onStart);
    }

    /**
     * Starts the app in a Jira of this world; what stops it in Jira stops it here.
     *
     * @param clock that the app goes by, or null for the system's
     */
    public static InstalledApp start(
            Options options, Clock clock, World world, Database database, Cluster cluster, Violations violations) {
        var osgi = new OsgiRuntime(options.home().resolve("osgi"));
        try {
            return new InstalledApp(osgi, options, clock, world, database, cluster, violations);
        } catch (RuntimeException | Error e) {
            osgi.close();
            throw e;
        }
    }

    public WebSudo webSudo() {
        return webSudo;
    }

    /** What the app has mailed. */
    public Outbox outbox() {
        return outbox;
    }

    public Plugin plugin() {
        return modules.plugin();
    }

    /** The templates of the sandbox's own pages, with what the app's templates find, too. */
    public Templates pageTemplates() {
        return modules.pageTemplates();
    }

    /** Adds what the app answers by itself: its REST interfaces, its servlets and its web-resources. */
    public void mount(ServletContextHandler context) {
        context.addFilter(CurrentRequest.class, "/*", EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        context.addServlet(new ServletHolder(new DownloadServlet(plugin().webResources())), "/download/*");
        for (var module : modules.rest()) {
            var holder = new ServletHolder(module.servlet());
            holder.setInitOrder(1);
            module.paths().forEach(path -> context.addServlet(holder, path));
        }
        for (var module : modules.servlets()) {
            var holder = new ServletHolder(module);
            holder.setInitParameters(module.parameters());
            module.paths().forEach(path -> context.addServlet(holder, path));
        }
    }

    /** Lets every cache be empty, as after a start; other nodes keep theirs. */
    public void dropCaches() {
        services.dropCaches();
    }

    /** Calls the app's first REST interface inside this process, as whoever the current thread acts as. */
    public RestAnswer call(String method, String path, String json) {
        return modules.rest().get(0).call(method, path, json);
    }

    @Override
    public void close() {
        services.tell("onStop", LifecycleAware::onStop);
        spring.close();
        osgi.close();
    }

    private static void makeTables(
            Bundle bundle, Descriptor descriptor, ActiveObjectsService activeObjects, Beans beans) {
        for (var module : descriptor.modules("ao")) {
            @SuppressWarnings({"unchecked", "rawtypes"})
            Class<? extends RawEntity<?>>[] entities = module.children("entity").stream()
                    .map(entity -> entity(entity.text(), beans))
                    .toArray(Class[]::new);
            activeObjects.of(bundle).open(module.attribute("namespace"), entities);
        }
    }

    private static Class<?> entity(String name, Beans beans) {
        try {
            return beans.load(name).asSubclass(RawEntity.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The app has no entity " + name, e);
        }
    }
}
