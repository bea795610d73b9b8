package org.collabops.workflow;

import java.util.Map;

/** What a form or a stored workflow holds: Jira asks nobody to correct a form, so what is wrong is repaired. */
public final class FormValues {
    private final Map<?, ?> given;

    public FormValues(Map<?, ?> given) {
        this.given = given;
    }

    /** Stripped, and the first one of several; empty when it is missing. */
    public String text(String name) {
        Object value = given.get(name);
        Object first = value instanceof String[] values && values.length > 0 ? values[0] : value;
        return first instanceof String text ? text.strip() : "";
    }

    /** As {@link #text}, when it matches; else {@code otherwise}. */
    public String matching(String name, String pattern, String otherwise) {
        String text = text(name);
        return text.matches(pattern) ? text : otherwise;
    }

    /** A tick: forms send it only when it is set, workflows store it as written here. */
    public String tick(String name) {
        return text(name).isEmpty() || text(name).equals("false") ? "false" : "true";
    }
}
