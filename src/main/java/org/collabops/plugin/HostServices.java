package org.collabops.plugin;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Takes services from Jira and gives some to it.
 *
 * <p>A service is looked up at its first call, so that the app starts whatever order Jira starts in. It is looked up
 * through the app's own bundle, because Active Objects is another service for each bundle.
 */
final class HostServices implements AutoCloseable {
    private static final long WAIT_MILLIS = 10_000;

    private final BundleContext bundle =
            FrameworkUtil.getBundle(HostServices.class).getBundleContext();
    private final List<ServiceTracker<?, ?>> trackers = new ArrayList<>();
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

    /** A stand-in that passes each call on. It is made by the interface's own loader, which sees all its types. */
    <T> T imported(Class<T> type) {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(bundle, type, null);
        tracker.open();
        trackers.add(tracker);
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Calls<>(type, tracker)));
    }

    /** The service that is registered now; {@code otherwise} if there is none. */
    <T> T importedOr(Class<T> type, T otherwise) {
        ServiceReference<T> reference = bundle.getServiceReference(type);
        T service = reference == null ? null : bundle.getService(reference);
        return service == null ? otherwise : service;
    }

    <T> void export(Class<T> type, T service) {
        Dictionary<String, Object> noProperties = new Hashtable<>();
        registrations.add(bundle.registerService(type, service, noProperties));
    }

    @Override
    public void close() {
        registrations.forEach(ServiceRegistration::unregister);
        trackers.forEach(ServiceTracker::close);
    }

    private record Calls<T>(Class<T> type, ServiceTracker<T, T> tracker) implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> type.getName() + " of the host";
                };
            }
            T service = tracker.waitForService(WAIT_MILLIS);
            if (service == null) {
                throw new IllegalStateException("Jira gives no service " + type.getName());
            }
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }
    }
}
