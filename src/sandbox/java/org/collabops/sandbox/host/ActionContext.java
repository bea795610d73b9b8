package org.collabops.sandbox.host;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import org.apache.velocity.VelocityContext;

/** What the view of an action finds: a plain name is also looked up among the action's own getters. */
final class ActionContext extends VelocityContext {

    private final Object action;

    ActionContext(Object action, Map<String, Object> values) {
        super(values);
        this.action = action;
    }

    @Override
    public Object internalGet(String key) {
        var value = super.internalGet(key);
        return value == null ? property(key) : value;
    }

    private Object property(String key) {
        if (key.isEmpty() || !Modifier.isPublic(action.getClass().getModifiers())) {
            return null;
        }
        for (String prefix : new String[] {"get", "is"}) {
            var getter = getter(prefix + BeanProperties.capitalised(key));
            if (getter != null) {
                return read(getter);
            }
        }
        return null;
    }

    private Method getter(String name) {
        try {
            return action.getClass().getMethod(name);
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private Object read(Method getter) {
        try {
            return getter.invoke(action);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(getter + " failed", e);
        }
    }
}
