package org.collabops.workflow;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** Several values: each a field of a form, or all of them in one text, separated by commas. */
    public Set<String> texts(String name) {
        Object value = given.get(name);
        String[] all = value instanceof String[] values ? values : new String[] {text(name)};
        Set<String> texts = new LinkedHashSet<>();
        Arrays.stream(all)
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .forEach(texts::add);
        return texts;
    }

    /** The constant of that name. */
    public <E extends Enum<E>> Optional<E> one(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text(name)))
                .findFirst();
    }
}
