package org.collabops.goals.workflow;

import java.util.Arrays;
import java.util.Locale;

/** Where the value of a check-in by a transition comes from; stored in workflows by its key. */
public enum ValueRule {
    /** Configured, and the same every time. */
    SET,
    /** Configured, and added to what holds. */
    ADD,
    /** The first number in the comment that is typed with the transition. */
    COMMENT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The rule of that key; a configured value for anything else. */
    public static ValueRule of(String key) {
        return Arrays.stream(values())
                .filter(rule -> rule.key().equals(key))
                .findFirst()
                .orElse(SET);
    }
}
