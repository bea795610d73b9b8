package org.collabops.risks;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.collabops.Invalid.Problem;
import org.collabops.IssueId;
import org.collabops.PlainText;
import org.collabops.Text;
import org.collabops.risks.Control.Side;

/**
 * The causes of a risk and the controls against it. They are one part of its content, because shares and controls only
 * make sense together.
 *
 * @param causes empty for one nameless cause of share 1
 */
public record Treatment(List<Cause> causes, List<Control> controls) {
    public static final Treatment NONE = new Treatment(List.of(), List.of());

    static final int MAX_CAUSES = 50;
    static final int MAX_CONTROLS = 200;
    static final Cause IMPLICIT = new Cause(0, null, BigDecimal.ONE);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.001");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHARE_DECIMALS = 6;
    private static final int PERCENT_DECIMALS = 2;

    public Treatment {
        causes = List.copyOf(causes);
        controls = List.copyOf(controls);
    }

    public Set<IssueId> issues() {
        return controls.stream().map(Control::issue).collect(toSet());
    }

    /** Without the controls of other issues. */
    Treatment only(Predicate<IssueId> wanted) {
        return new Treatment(
                causes,
                controls.stream()
                        .filter(control -> wanted.test(control.issue()))
                        .toList());
    }

    /** With the controls of {@code former} on issues that its author could not see, as far as their cause is left. */
    Treatment keepingHidden(Treatment former, Predicate<IssueId> visible) {
        List<Control> kept = new ArrayList<>(controls);
        former.controls.stream()
                .filter(control -> !visible.test(control.issue()) && holds(control.cause()))
                .filter(control -> !kept.contains(control))
                .forEach(kept::add);
        return new Treatment(causes, kept);
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (causes.size() > MAX_CAUSES) {
            problems.add(new Problem("causes", Text.of("collabops.risks.error.too-many", MAX_CAUSES)));
        }
        if (controls.size() > MAX_CONTROLS) {
            problems.add(new Problem("controls", Text.of("collabops.risks.error.too-many", MAX_CONTROLS)));
        }
        addProblemsWithCauses(problems);
        addProblemsWithControls(problems);
        return problems;
    }

    private void addProblemsWithCauses(List<Problem> problems) {
        Set<Integer> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int place = 0; place < causes.size(); place++) {
            Cause cause = causes.get(place);
            String field = "causes[" + place + "]";
            if (cause.id() < 1 || !ids.add(cause.id())) {
                problems.add(new Problem(field + ".id", Text.of("collabops.risks.error.twice")));
            }
            if (cause.name() == null || cause.name().isBlank()) {
                problems.add(new Problem(field + ".name", Text.of("collabops.error.required")));
            } else if (cause.name().length() > Cause.MAX_NAME) {
                problems.add(new Problem(field + ".name", Text.of("collabops.error.too-long", Cause.MAX_NAME)));
            } else if (!PlainText.isOneLine(cause.name())) {
                problems.add(new Problem(field + ".name", Text.of("collabops.error.characters")));
            } else if (!names.add(cause.name())) {
                problems.add(new Problem(field + ".name", Text.of("collabops.risks.error.twice")));
            }
            if (!isWithin(cause.share(), BigDecimal.ONE, SHARE_DECIMALS)) {
                problems.add(new Problem(field + ".share", Text.of("collabops.risks.error.share")));
                return;
            }
            sum = sum.add(cause.share());
        }
        if (!causes.isEmpty() && sum.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) > 0) {
            problems.add(new Problem("causes", Text.of("collabops.risks.error.shares", sum.toPlainString())));
        }
    }

    private void addProblemsWithControls(List<Problem> problems) {
        for (int place = 0; place < controls.size(); place++) {
            Control control = controls.get(place);
            String field = "controls[" + place + "]";
            if (!isWithin(control.effectivenessPercent(), HUNDRED, PERCENT_DECIMALS)) {
                problems.add(
                        new Problem(field + ".effectivenessPercent", Text.of("collabops.risks.error.effectiveness")));
            }
            if (control.side() == Side.RECOVERY && control.cause() != null) {
                problems.add(new Problem(field + ".cause", Text.of("collabops.risks.error.recovery-cause")));
            } else if (!holds(control.cause())) {
                problems.add(new Problem(field + ".cause", Text.of("collabops.risks.error.no-such-cause")));
            }
            if (controls.subList(0, place).stream().anyMatch(other -> isCreditedTwice(control, other))) {
                problems.add(new Problem(field + ".issue", Text.of("collabops.risks.error.credit-twice")));
            }
        }
    }

    private boolean holds(Integer cause) {
        return cause == null || causes.stream().anyMatch(known -> known.id() == cause);
    }

    /** One control issue gets one credit per cause. */
    private static boolean isCreditedTwice(Control one, Control other) {
        return one.issue().equals(other.issue())
                && one.side() == other.side()
                && (one.cause() == null || other.cause() == null || one.cause().equals(other.cause()));
    }

    private static boolean isWithin(BigDecimal value, BigDecimal highest, int decimals) {
        return value != null
                && value.signum() >= 0
                && value.compareTo(highest) <= 0
                && value.stripTrailingZeros().scale() <= decimals;
    }
}
