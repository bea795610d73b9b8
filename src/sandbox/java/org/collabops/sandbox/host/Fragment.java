package org.collabops.sandbox.host;

import com.atlassian.jira.util.I18nHelper;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What panels and links have in common: where they stand, when they show, and what their templates find. */
final class Fragment {

    static final Comparator<Fragment> ORDER =
            Comparator.comparingInt(Fragment::weight).thenComparing(Fragment::key);

    private static final int USUAL_WEIGHT = 1000;

    private final DescriptorElement element;
    private final String completeKey;
    private final int weight;
    private final Predicate<Map<String, Object>> condition;
    private final UnaryOperator<Map<String, Object>> provider;

    Fragment(DescriptorElement element, ModuleParts parts) {
        this.element = element;
        completeKey = parts.completeKey(element);
        String given = element.attribute("weight");
        weight = given.isEmpty() ? USUAL_WEIGHT : Integer.parseInt(given);
        condition = parts.conditions().of(completeKey, element);
        provider = parts.orViolation(completeKey, UnaryOperator.identity(), () -> parts.contextProviders()
                .of(element));
    }

    String key() {
        return element.key();
    }

    String completeKey() {
        return completeKey;
    }

    int weight() {
        return weight;
    }

    String label(I18nHelper i18n) {
        return element.child("label")
                .map(label -> label.key().isEmpty() ? label.text() : i18n.getText(label.key()))
                .orElse(null);
    }

    boolean displays(Map<String, Object> context) {
        return condition.test(context);
    }

    Map<String, Object> provided(Map<String, Object> context) {
        return provider.apply(context);
    }
}
