package org.collabops.risks;

import java.io.Serializable;

/**
 * How serious an assessment is, as a step of its model.
 *
 * @param id stays when the level is renamed; settings and filters speak of it
 * @param name null for the levels of the built-in model, which each reader sees in their own language
 */
public record Level(String id, String name, Look look) implements Serializable {
    public static final Level LOW = builtIn(Look.LOW);
    public static final Level MODERATE = builtIn(Look.MODERATE);
    public static final Level HIGH = builtIn(Look.HIGH);
    public static final Level CRITICAL = builtIn(Look.CRITICAL);

    private static Level builtIn(Look look) {
        return new Level(look.name(), null, look);
    }

    public boolean isBuiltIn() {
        return name == null;
    }
}
