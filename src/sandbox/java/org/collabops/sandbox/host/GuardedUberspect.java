package org.collabops.sandbox.host;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/** Finds the Java method behind a reference and blocks it unless it is allowed; Velocity makes it by its name. */
public final class GuardedUberspect extends UberspectImpl implements RuntimeServicesAware {

    private static final Object[] NO_ARGUMENTS = {};

    private AllowedCalls calls;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        calls = (AllowedCalls) services.getApplicationAttribute(AllowedCalls.class.getName());
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        if (target == null) {
            return null;
        }
        if (target.getClass().isArray()) {
            return super.getMethod(target, name, arguments, info);
        }
        var method = introspector.getMethod(target.getClass(), name, arguments);
        return method != null && calls.allows(target, method) ? super.getMethod(target, name, arguments, info) : null;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String property, Info info) {
        if (target == null) {
            return null;
        }
        if (target instanceof Map<?, ?>) {
            return new Getter("get", map -> ((Map<?, ?>) map).get(property));
        }
        var getter = getter(target, property);
        return getter == null || !calls.allows(target, getter) ? null : new Getter(getter.getName(), getter::invoke);
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String property, Object value, Info info) throws Exception {
        if (target == null || target instanceof Map<?, ?>) {
            return super.getPropertySet(target, property, value, info);
        }
        var setter = introspector.getMethod(target.getClass(), "set" + capitalised(property), new Object[] {value});
        return setter != null && calls.allows(target, setter)
                ? super.getPropertySet(target, property, value, info)
                : null;
    }

    @Override
    public Iterator<?> getIterator(Object target, Info info) throws Exception {
        if (target instanceof Iterable<?> iterable && !(target instanceof Collection<?>)) {
            var iterator = introspector.getMethod(target.getClass(), "iterator", NO_ARGUMENTS);
            return iterator != null && calls.allows(target, iterator) ? iterable.iterator() : null;
        }
        return (Iterator<?>) super.getIterator(target, info);
    }

    private Method getter(Object target, String property) {
        String capital = capitalised(property);
        for (String name : List.of("get" + capital, "get" + property, "is" + capital)) {
            var method = introspector.getMethod(target.getClass(), name, NO_ARGUMENTS);
            if (method != null) {
                return method;
            }
        }
        return null;
    }

    private static String capitalised(String property) {
        return Character.toUpperCase(property.charAt(0)) + property.substring(1);
    }

    private record Getter(String name, Reading reading) implements VelPropertyGet {

        @Override
        public Object invoke(Object target) throws Exception {
            return reading.of(target);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return name;
        }
    }

    @FunctionalInterface
    private interface Reading {
        Object of(Object target) throws Exception;
    }
}
