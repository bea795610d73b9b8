package org.collabops.goals.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.collabops.Grouped;
import org.collabops.Text;
import org.collabops.goals.Confidence;
import org.collabops.goals.CycleState;
import org.collabops.goals.Freshness;
import org.collabops.goals.GoalMap;
import org.collabops.goals.KeyResultContent;
import org.collabops.goals.ObjectiveKind;
import org.collabops.goals.ObjectiveState;
import org.collabops.goals.Pace;
import org.collabops.goals.Progress;
import org.collabops.host.Words;

/** What the values of goals are called on screen, and how they look. */
final class GoalNames {
    private final Words words;

    GoalNames(Words words) {
        this.words = words;
    }

    String of(Text text) {
        return words.say(text);
    }

    String of(Pace.Status status) {
        return words.say("collabops.goals.pace." + status.name());
    }

    String of(Freshness freshness) {
        return words.say("collabops.goals.freshness." + freshness.name());
    }

    String of(ObjectiveKind kind) {
        return words.say("collabops.goals.kind." + kind.name());
    }

    String of(ObjectiveState state) {
        return words.say("collabops.goals.state." + state.name());
    }

    String of(CycleState state) {
        return words.say("collabops.goals.cycle.state." + state.name());
    }

    /** Where the value of a key result comes from and where it is to go. */
    String measureOf(KeyResultContent content) {
        return switch (content.type()) {
            case MILESTONE -> words.say("collabops.goals.measure.milestone");
            case ISSUES -> words.say("collabops.goals.type.ISSUES");
            case METRIC -> wayOf(content);
            case JQL -> words.say("collabops.goals.measure.query", wayOf(content));
        };
    }

    /** A value with its unit. */
    String amount(BigDecimal value, KeyResultContent content) {
        return switch (content.type()) {
            case MILESTONE -> words.say(
                    value.signum() == 0 ? "collabops.goals.milestone.open" : "collabops.goals.milestone.reached");
            case ISSUES -> words.say("collabops.goals.measure.done", number(value));
            case METRIC, JQL -> withUnit(number(value), content);
        };
    }

    /** How many of the issues that serve a key result are done. */
    String done(BigDecimal done, BigDecimal all) {
        return words.say("collabops.goals.measure.done-of", number(done), number(all));
    }

    /** A value of today; what is no number says so by itself. */
    String now(BigDecimal value, KeyResultContent content) {
        return switch (content.type()) {
            case MILESTONE, ISSUES -> amount(value, content);
            case METRIC, JQL -> words.say("collabops.goals.now", amount(value, content));
        };
    }

    /** With the name of what it is about, and of what was left out. */
    String leftOut(Progress.LeftOut leftOut, GoalMap map) {
        String reason = words.say(leftOut.reason());
        return leftOut.goal() == null
                ? reason
                : words.say("collabops.goals.explain.of", map.titleOf(leftOut.goal()), reason);
    }

    /** How a mean came about; null when nobody told one. */
    String of(Confidence mean) {
        return mean == null || mean.value() == null
                ? null
                : words.say(
                        "collabops.goals.explain.confidence", rounded(mean.value()), mean.counted(), mean.missing());
    }

    /**
     * To one decimal at most, as two suggest a precision that no plan has.
     *
     * @param share unrounded, as who rounds twice may end beside the nearest
     */
    String percent(BigDecimal share) {
        return words.percent(rounded(share.movePointRight(2)));
    }

    /** How much of a bar a share fills, in whole percent. */
    static String bar(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    /** To one decimal. */
    static String rounded(BigDecimal value) {
        return number(value.setScale(1, RoundingMode.HALF_UP));
    }

    static String number(BigDecimal value) {
        return Grouped.of(value);
    }

    static String numberOrDash(BigDecimal value) {
        return value == null ? "–" : number(value);
    }

    static String look(Pace.Status status) {
        return switch (status) {
            case ON_TRACK -> "aui-lozenge-success";
            case AT_RISK -> "aui-lozenge-moved";
            case OFF_TRACK -> "aui-lozenge-error";
            case NOT_STARTED -> "";
        };
    }

    /** As the style sheet colours the bar: {@code collabops-pace-on-track}. */
    static String style(Pace.Status status) {
        return status == null ? "none" : status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String look(Freshness freshness) {
        return freshness == Freshness.STALE ? "aui-lozenge-error" : "aui-lozenge-moved";
    }

    static String look(ObjectiveState state) {
        return switch (state) {
            case DRAFT -> "";
            case ACTIVE -> "aui-lozenge-inprogress";
            case CLOSED -> "aui-lozenge-complete";
        };
    }

    static String look(CycleState state) {
        return switch (state) {
            case PLANNED -> "";
            case ACTIVE -> "aui-lozenge-inprogress";
            case CLOSED -> "aui-lozenge-success";
        };
    }

    private String wayOf(KeyResultContent content) {
        return switch (content.direction()) {
            case INCREASE, DECREASE -> withUnit(
                    words.say("collabops.goals.measure.travel", number(content.baseline()), number(content.target())),
                    content);
            case RANGE -> withUnit(
                    words.say("collabops.goals.measure.range", number(content.rangeLow()), number(content.rangeHigh())),
                    content);
            case AT_MOST -> withUnit(words.say("collabops.goals.measure.at-most", number(content.target())), content);
            case AT_LEAST -> withUnit(words.say("collabops.goals.measure.at-least", number(content.target())), content);
        };
    }

    private String withUnit(String amount, KeyResultContent content) {
        if (content.unit() == null) {
            return amount;
        }
        return content.unit().equals("%") ? words.percent(amount) : amount + " " + content.unit();
    }
}
