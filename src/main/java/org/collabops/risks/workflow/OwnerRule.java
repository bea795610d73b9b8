package org.collabops.risks.workflow;

import java.util.Arrays;
import java.util.Locale;

/** Who owns a risk that a transition raises; stored in workflows by its key. */
public enum OwnerRule {
    ASSIGNEE,
    REPORTER,
    LEAD;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The rule of that key; the assignee for anything else. */
    public static OwnerRule of(String key) {
        return Arrays.stream(values())
                .filter(rule -> rule.key().equals(key))
                .findFirst()
                .orElse(ASSIGNEE);
    }
}
