package org.collabops.risks.workflow;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values of a form, or of arguments that a workflow stores: several of a list stand in one text, separated by commas. */
final class FormValues {
    private final Map<?, ?> given;

    FormValues(Map<?, ?> given) {
        this.given = given;
    }

    String text(String name) {
        Object value = given.get(name);
        Object first = value instanceof String[] values && values.length > 0 ? values[0] : value;
        return first instanceof String text ? text.strip() : "";
    }

    Set<String> texts(String name) {
        Object value = given.get(name);
        String[] texts = value instanceof String[] values ? values : text(name).split(",");
        Set<String> some = new LinkedHashSet<>();
        Arrays.stream(texts).map(String::strip).filter(text -> !text.isEmpty()).forEach(some::add);
        return some;
    }

    <E extends Enum<E>> Optional<E> one(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text(name)))
                .findFirst();
    }
}
