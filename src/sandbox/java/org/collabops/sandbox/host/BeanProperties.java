package org.collabops.sandbox.host;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The setters of an action, filled from the parameters of a request as webwork does. */
final class BeanProperties {

    private static final String COMMAND = "command";

    private final JiraWebActionSupport action;

    BeanProperties(JiraWebActionSupport action) {
        this.action = action;
    }

    static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    void setAll(Map<String, String[]> parameters) {
        parameters.forEach((name, values) -> {
            if (!name.isEmpty() && !name.equals(COMMAND) && values.length > 0) {
                setter(name).ifPresent(setter -> set(setter, name, values));
            }
        });
    }

    private Optional<Method> setter(String name) {
        return Arrays.stream(action.getClass().getMethods())
                .filter(method -> method.getName().equals("set" + capitalised(name)) && method.getParameterCount() == 1)
                .findFirst();
    }

    private void set(Method setter, String name, String[] values) {
        try {
            setter.invoke(action, converted(setter.getParameterTypes()[0], values));
        } catch (NumberFormatException e) {
            action.addError(name, "Invalid value: " + values[0]);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot set " + name, e);
        }
    }

    private static Object converted(Class<?> type, String[] values) {
        String value = values[0];
        if (type == String[].class) {
            return values;
        }
        if (type == String.class) {
            return value;
        }
        if (type == boolean.class || type == Boolean.class) {
            return value.equals("on") || Boolean.parseBoolean(value);
        }
        if (value.isBlank() && !type.isPrimitive()) {
            return null;
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> Integer.valueOf(value);
            case "long", "Long" -> Long.valueOf(value);
            case "double", "Double" -> Double.valueOf(value);
            default -> throw new IllegalStateException("Webwork cannot make a " + type.getName() + " of a parameter");
        };
    }
}
