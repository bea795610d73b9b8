package org.collabops.risks;

import java.util.UUID;
import org.collabops.IssueId;

/**
 * What a new risk comes from, as a key that can be used once: two attempts with the same origin make one risk.
 *
 * @param key unique among all risks, at most 190 characters
 * @param rule the chain it belongs to, when a rule raised it; else null
 * @param order the outbox order that asked for it; null for a person
 */
public record Origin(String key, RuleOnIssue rule, Long order) {
    public static Origin person() {
        return new Origin("person:" + UUID.randomUUID(), null, null);
    }

    /** The {@code occurrence}-th risk that a rule raises on an issue, counted from 1. */
    public static Origin rule(RuleOnIssue rule, int occurrence, long order) {
        return new Origin("rule:" + rule.key() + ":" + occurrence, rule, order);
    }

    /** The occurrence that a key made by {@link #rule} carries. */
    public static int occurrence(String key) {
        return Integer.parseInt(key.substring(key.lastIndexOf(':') + 1));
    }

    /** A configured rule (its generated id, at most 64 characters) on one issue: at most one of its risks is open. */
    public record RuleOnIssue(IssueId issue, String ruleId) {
        public String key() {
            return issue.value() + ":" + ruleId;
        }
    }
}
