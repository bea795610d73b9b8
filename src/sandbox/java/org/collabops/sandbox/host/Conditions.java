package org.collabops.sandbox.host;

import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.collabops.sandbox.Violations;

/** Builds what decides whether a module is shown, asked anew at every rendering. */
final class Conditions {

    private final Beans beans;
    private final JiraConditions jira;
    private final Violations violations;

    Conditions(Beans beans, JiraConditions jira, Violations violations) {
        this.beans = beans;
        this.jira = jira;
        this.violations = violations;
    }

    /** All conditions of a module must hold; a condition that fails hides the module. */
    Predicate<Map<String, Object>> of(String module, DescriptorElement element) {
        var all = joined(element, true);
        return context -> {
            try {
                return all.test(context);
            } catch (RuntimeException | LinkageError e) {
                violations.add("A condition of " + module + " failed: " + e, e);
                return false;
            }
        };
    }

    private Predicate<Map<String, Object>> joined(DescriptorElement parent, boolean and) {
        List<Predicate<Map<String, Object>>> parts = new ArrayList<>();
        parent.children("condition").forEach(each -> parts.add(single(each)));
        parent.children("conditions")
                .forEach(each -> parts.add(joined(each, !each.attribute("type").equalsIgnoreCase("OR"))));
        return parts.stream()
                .reduce((one, other) -> and ? one.and(other) : one.or(other))
                .orElse(context -> true);
    }

    private Predicate<Map<String, Object>> single(DescriptorElement element) {
        var condition = condition(element.attribute("class"));
        condition.init(element.params());
        boolean inverted = Boolean.parseBoolean(element.attribute("invert"));
        return context -> condition.shouldDisplay(context) != inverted;
    }

    private Condition condition(String className) {
        return jira.named(className).orElseGet(() -> {
            try {
                return beans.create(className, Condition.class);
            } catch (RuntimeException | LinkageError e) {
                violations.add("The condition " + className + " cannot be made: " + e.getMessage(), e);
                return new Never();
            }
        });
    }

    private static final class Never implements Condition {

        @Override
        public void init(Map<String, String> params) {}

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return false;
        }
    }
}
