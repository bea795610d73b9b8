package org.collabops;

import java.util.List;

/**
 * A sentence in no language yet: an i18n key with its arguments, which an edge translates for the viewer. An argument
 * that is a text itself is translated with it.
 */
public record Text(String key, List<Object> arguments) {
    public static Text of(String key, Object... arguments) {
        return new Text(key, List.of(arguments));
    }

    /** For logs. */
    @Override
    public String toString() {
        return arguments.isEmpty() ? key : key + arguments;
    }
}
