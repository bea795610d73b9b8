package org.collabops.sandbox.world;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells an app's listeners on the thread of whoever did something, on this node only; one that fails costs nobody else. */
final class LocalEvents implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(LocalEvents.class);

    private final List<Registration> registrations = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Object event) {
        Objects.requireNonNull(event, "event");
        registrations.forEach(registration -> registration.tell(event));
    }

    @Override
    public synchronized void register(Object listener) {
        List<Method> methods = Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class) && !method.isBridge())
                .toList();
        if (methods.isEmpty() || methods.stream().anyMatch(method -> method.getParameterCount() != 1)) {
            throw new IllegalArgumentException(
                    listener.getClass() + " has no public method of one argument with @EventListener");
        }
        unregister(listener);
        registrations.add(new Registration(listener, methods));
    }

    @Override
    public synchronized void unregister(Object listener) {
        Objects.requireNonNull(listener, "listener");
        registrations.removeIf(registration -> registration.listener == listener);
    }

    @Override
    public synchronized void unregisterAll() {
        registrations.clear();
    }

    private record Registration(Object listener, List<Method> methods) {
        void tell(Object event) {
            methods.stream()
                    .filter(method -> method.getParameterTypes()[0].isInstance(event))
                    .forEach(method -> tell(method, event));
        }

        private void tell(Method method, Object event) {
            try {
                method.setAccessible(true);
                method.invoke(listener, event);
            } catch (InvocationTargetException failure) {
                LOG.error("{} failed on {}", method, event, failure.getCause());
            } catch (IllegalAccessException | RuntimeException unreachable) {
                LOG.error("{} cannot be called", method, unreachable);
            }
        }
    }
}
