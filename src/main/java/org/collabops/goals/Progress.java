package org.collabops.goals;

import java.math.BigDecimal;
import java.util.List;
import org.collabops.Text;

/**
 * How far a goal has come, and what this was computed from.
 *
 * @param raw below 0 when things went backwards, above 1 when the target was passed; null while unknown
 * @param counted {@code raw} held between 0 and 1, which is what roll-ups use; null while unknown
 * @param rule the formula, in words
 */
public record Progress(BigDecimal raw, BigDecimal counted, Text rule, List<Line> lines, List<LeftOut> leftOut) {

    /**
     * A number that went in: of a goal below with its weight, or of a plain amount with a label.
     *
     * @param goal null for a plain amount
     * @param label null for a goal
     * @param weight null for a plain amount
     */
    public record Line(GoalKey goal, Text label, BigDecimal value, BigDecimal weight) {
        static Line of(String key, BigDecimal value) {
            return new Line(null, Text.of(key), value, null);
        }
    }

    /**
     * What was not counted, and why.
     *
     * @param goal null when the goal itself lacks it
     */
    public record LeftOut(GoalKey goal, Text reason) {}

    public boolean isKnown() {
        return counted != null;
    }

    /** With two decimals; null while unknown. */
    public BigDecimal rawPercent() {
        return Share.percent(raw);
    }

    /** With two decimals; null while unknown. */
    public BigDecimal countedPercent() {
        return Share.percent(counted);
    }

    static Progress known(BigDecimal raw, Text rule, List<Line> lines) {
        return new Progress(raw, Share.clamped(raw), rule, lines, List.of());
    }

    static Progress unknown(Text rule, List<Line> lines, Text reason) {
        return new Progress(null, null, rule, lines, List.of(new LeftOut(null, reason)));
    }
}
