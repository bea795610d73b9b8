package org.collabops.sandbox.world;

import java.util.Map;

/** Input that an issue cannot take: one message by field, as Jira's {@code errors}. */
public final class InvalidFields extends RuntimeException {
    private final transient Map<String, String> errors;

    InvalidFields(Map<String, String> errors) {
        super(errors.toString());
        this.errors = Map.copyOf(errors);
    }

    public Map<String, String> errors() {
        return errors;
    }
}
