package org.collabops.sandbox.host;

import com.atlassian.webresource.spi.condition.AbstractBooleanUrlReadingCondition;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The conditions of a web-resource. A page asks them and writes into the file's address which hold; whoever serves the
 * file knows only the address, so that a browser may keep what it got.
 */
final class UrlConditions {

    static final UrlConditions NONE = new UrlConditions(List.of(), holding -> true);

    private final List<AbstractBooleanUrlReadingCondition> conditions;
    private final Predicate<Set<String>> rule;

    private UrlConditions(List<AbstractBooleanUrlReadingCondition> conditions, Predicate<Set<String>> rule) {
        this.conditions = List.copyOf(conditions);
        this.rule = rule;
    }

    static UrlConditions of(DescriptorElement module, Beans beans) {
        var all = new ArrayList<AbstractBooleanUrlReadingCondition>();
        var rule = joined(module, true, beans, all);
        return new UrlConditions(all, rule);
    }

    /** The names of the conditions that hold now, for the file's address. */
    List<String> holding() {
        return conditions.stream()
                .filter(condition -> (Boolean) call(condition, "isConditionTrue"))
                .map(UrlConditions::name)
                .distinct()
                .toList();
    }

    /** Whether the file is there for an address that names these conditions. */
    boolean show(Set<String> holding) {
        return rule.test(holding);
    }

    /** Every name that an address may carry. */
    Set<String> names() {
        return conditions.stream().map(UrlConditions::name).collect(Collectors.toSet());
    }

    private static Predicate<Set<String>> joined(
            DescriptorElement parent, boolean and, Beans beans, List<AbstractBooleanUrlReadingCondition> all) {
        List<Predicate<Set<String>>> parts = new ArrayList<>();
        for (var each : parent.children("condition")) {
            var condition = beans.create(each.attribute("class"), AbstractBooleanUrlReadingCondition.class);
            all.add(condition);
            boolean inverted = Boolean.parseBoolean(each.attribute("invert"));
            parts.add(holding -> holding.contains(name(condition)) != inverted);
        }
        parent.children("conditions")
                .forEach(each -> parts.add(joined(each, !each.attribute("type").equalsIgnoreCase("OR"), beans, all)));
        return parts.stream()
                .reduce((one, other) -> and ? one.and(other) : one.or(other))
                .orElse(holding -> true);
    }

    private static String name(AbstractBooleanUrlReadingCondition condition) {
        return (String) call(condition, "queryKey");
    }

    /** Jira's own public methods around these two take types of which nothing is published. */
    private static Object call(AbstractBooleanUrlReadingCondition condition, String name) {
        try {
            Method method = AbstractBooleanUrlReadingCondition.class.getDeclaredMethod(name);
            method.setAccessible(true);
            return method.invoke(condition);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(condition.getClass().getName() + " failed", e);
        }
    }
}
