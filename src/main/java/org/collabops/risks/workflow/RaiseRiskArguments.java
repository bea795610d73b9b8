package org.collabops.risks.workflow;

import static org.collabops.risks.RaiseByRule.CATEGORY;
import static org.collabops.risks.RaiseByRule.IMPACT;
import static org.collabops.risks.RaiseByRule.LIKELIHOOD;
import static org.collabops.risks.RaiseByRule.RULE_ID;
import static org.collabops.risks.RaiseByRule.TITLE;
import static org.collabops.risks.workflow.RaiseRiskFunction.OWNER_RULE;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import org.collabops.risks.Category;
import org.collabops.risks.RiskContent;

/** The arguments as they are stored in a workflow: Jira asks nobody to correct a form, so what is wrong is repaired. */
final class RaiseRiskArguments {
    private static final String DEFAULT_TITLE = "{key}: {summary}";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RaiseRiskArguments() {}

    /** @param given values as a form or a stored workflow holds them; what is missing gets its default */
    static Map<String, String> of(Map<?, ?> given) {
        String likelihood = step(given.get(LIKELIHOOD));
        String impact = step(given.get(IMPACT));
        boolean assessed = !likelihood.isEmpty() && !impact.isEmpty();
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put(TITLE, title(text(given.get(TITLE))));
        arguments.put(
                CATEGORY,
                Category.withKey(text(given.get(CATEGORY))).map(Category::key).orElse(""));
        arguments.put(LIKELIHOOD, assessed ? likelihood : "");
        arguments.put(IMPACT, assessed ? impact : "");
        arguments.put(OWNER_RULE, OwnerRule.of(text(given.get(OWNER_RULE))).key());
        arguments.put(RULE_ID, ruleId(text(given.get(RULE_ID))));
        return arguments;
    }

    private static String title(String given) {
        String line = given.replaceAll("\\p{Cntrl}", " ").strip();
        int kept = Math.min(line.codePointCount(0, line.length()), RiskContent.MAX_TITLE);
        return line.isEmpty() ? DEFAULT_TITLE : line.substring(0, line.offsetByCodePoints(0, kept));
    }

    private static String step(Object given) {
        String text = text(given);
        return text.matches("[1-9]|10") ? text : "";
    }

    private static String ruleId(String given) {
        return given.matches("[0-9a-f]{16}") ? given : String.format("%016x", RANDOM.nextLong());
    }

    private static String text(Object given) {
        Object first = given instanceof String[] values && values.length > 0 ? values[0] : given;
        return first instanceof String text ? text.strip() : "";
    }
}
