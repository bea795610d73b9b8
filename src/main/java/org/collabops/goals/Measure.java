package org.collabops.goals;

import java.math.BigDecimal;
import java.util.List;
import org.collabops.Text;
import org.collabops.goals.Progress.Line;

/** The progress of a key result by its own formula. */
final class Measure {
    private static final Text NO_VALUE = Text.of("collabops.goals.left-out.no-value");
    private static final Text NO_ISSUES = Text.of("collabops.goals.left-out.no-issues");
    private static final Text NO_QUERY = Text.of("collabops.goals.left-out.no-query");

    private Measure() {}

    /** @param current what check-ins told or a query counted; null while unknown */
    static Progress byValue(KeyResultContent content, BigDecimal current) {
        if (content.type() == KeyResultType.MILESTONE) {
            return progress(Text.of("collabops.goals.rule.milestone"), List.of(current(current)), current, current);
        }
        return switch (content.direction()) {
            case INCREASE, DECREASE -> progress(
                    Text.of("collabops.goals.rule.travel"),
                    List.of(
                            Line.of("collabops.goals.line.baseline", content.baseline()),
                            Line.of("collabops.goals.line.target", content.target()),
                            current(current)),
                    current,
                    travelled(content, current));
            case RANGE -> progress(
                    Text.of("collabops.goals.rule.range"),
                    List.of(
                            Line.of("collabops.goals.line.low", content.rangeLow()),
                            Line.of("collabops.goals.line.high", content.rangeHigh()),
                            current(current)),
                    current,
                    allOrNothing(current != null
                            && current.compareTo(content.rangeLow()) >= 0
                            && current.compareTo(content.rangeHigh()) <= 0));
            case AT_MOST -> bounded(
                    content,
                    current,
                    "collabops.goals.rule.at-most",
                    current != null && current.compareTo(content.target()) <= 0);
            case AT_LEAST -> bounded(
                    content,
                    current,
                    "collabops.goals.rule.at-least",
                    current != null && current.compareTo(content.target()) >= 0);
        };
    }

    static Progress byIssues(long done, long all) {
        Text rule = Text.of("collabops.goals.rule.issues");
        List<Line> lines = List.of(
                Line.of("collabops.goals.line.done", BigDecimal.valueOf(done)),
                Line.of("collabops.goals.line.issues", BigDecimal.valueOf(all)));
        return all == 0 ? Progress.unknown(rule, lines, NO_ISSUES) : Progress.known(Share.of(done, all), rule, lines);
    }

    /** Of a query that cannot be run any more. */
    static Progress withoutQuery() {
        return Progress.unknown(Text.of("collabops.goals.rule.travel"), List.of(), NO_QUERY);
    }

    private static Progress bounded(KeyResultContent content, BigDecimal current, String rule, boolean within) {
        return progress(
                Text.of(rule),
                List.of(Line.of("collabops.goals.line.target", content.target()), current(current)),
                current,
                allOrNothing(within));
    }

    private static Progress progress(Text rule, List<Line> lines, BigDecimal current, BigDecimal raw) {
        return current == null ? Progress.unknown(rule, lines, NO_VALUE) : Progress.known(raw, rule, lines);
    }

    private static BigDecimal travelled(KeyResultContent content, BigDecimal current) {
        return current == null
                ? null
                : Share.of(
                        current.subtract(content.baseline()), content.target().subtract(content.baseline()));
    }

    private static BigDecimal allOrNothing(boolean all) {
        return all ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private static Line current(BigDecimal current) {
        return Line.of("collabops.goals.line.current", current);
    }
}
