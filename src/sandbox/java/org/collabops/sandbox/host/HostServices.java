package org.collabops.sandbox.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Clock;
import java.util.Hashtable;
import java.util.Map;
import java.util.function.Consumer;
import org.collabops.sandbox.Violations;
import org.collabops.sandbox.cluster.Cluster;
import org.collabops.sandbox.world.World;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** What Jira and its apps offer each other in the OSGi registry. */
final class HostServices {

    private final BundleContext host;
    private final Violations violations;
    private Caches caches;

    HostServices(BundleContext host, Violations violations) {
        this.host = host;
        this.violations = violations;
    }

    /** @param clock that the app goes by, or null for the system's */
    void offer(World world, Cluster cluster, Texts texts, ActiveObjectsService activeObjects, Clock clock) {
        offer(world.services());
        offer(cluster.services());
        offer(I18nHelper.BeanFactory.class, texts);
        caches = caches(cluster);
        offer(CacheManager.class, caches);
        offer(ActiveObjects.class, activeObjects);
        if (clock != null) {
            offer(Clock.class, clock);
        }
    }

    void offer(Map<Class<?>, Object> services) {
        services.forEach(this::offer);
    }

    private Caches caches(Cluster cluster) {
        var others = cluster.invalidations();
        var made = new Caches(System::nanoTime, violations, others::send);
        others.heardBy(made::drop);
        return made;
    }

    void dropCaches() {
        caches.dropAll();
    }

    /** Tells every app that asked for it; one that fails keeps nobody else from hearing it. */
    void tell(String what, Consumer<LifecycleAware> message) {
        try {
            for (ServiceReference<LifecycleAware> each : host.getServiceReferences(LifecycleAware.class, null)) {
                tell(what, message, host.getService(each));
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tell(String what, Consumer<LifecycleAware> message, LifecycleAware app) {
        try {
            message.accept(app);
        } catch (RuntimeException | LinkageError e) {
            violations.add(what + " failed: " + e, e);
        }
    }

    private void offer(Class<?> type, Object service) {
        host.registerService(type.getName(), service, new Hashtable<>());
    }
}
