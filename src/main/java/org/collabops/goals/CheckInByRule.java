package org.collabops.goals;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.collabops.Actor;
import org.collabops.Attempt;
import org.collabops.Invalid;
import org.collabops.NotFound;
import org.collabops.PlainText;
import org.collabops.Refused;
import org.collabops.Text;
import org.collabops.flags.Flags;
import org.collabops.goals.CheckIn.State;
import org.collabops.goals.CheckIn.Told;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.outbox.Action;
import org.collabops.outbox.Order;
import org.collabops.outbox.Outcome;

/** Checks in a key result, or all that an issue serves, because a rule says so; once per order and key result. */
public final class CheckInByRule implements Action {
    public static final String NAME = "goals.check-in";

    /** The id of the key result; empty for those that the issue serves. */
    public static final String KEY_RESULT = "keyResult";
    /** Empty to leave the value as it is. */
    public static final String VALUE = "value";
    /** Whether {@link #VALUE} is added to what holds instead of replacing it. */
    public static final String ADDS = "adds";
    /** 0..10; empty for none. */
    public static final String CONFIDENCE = "confidence";

    public static final String NOTE = "note";

    private final CheckInService service;
    private final KeyResultService keyResults;
    private final WorkService work;
    private final GoalAccess access;
    private final GoalSettings settings;
    private final Issues issues;
    private final Flags flags;
    private final Clock clock;

    public CheckInByRule(
            CheckInService service,
            KeyResultService keyResults,
            WorkService work,
            GoalAccess access,
            GoalSettings settings,
            Issues issues,
            Flags flags,
            Clock clock) {
        this.service = service;
        this.keyResults = keyResults;
        this.work = work;
        this.access = access;
        this.settings = settings;
        this.issues = issues;
        this.flags = flags;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** The arguments of an order, from what a rule was configured with; the note is cut to what a check-in can hold. */
    public static Map<String, String> arguments(
            String keyResult, String value, boolean adds, String confidence, String note) {
        return Map.of(
                KEY_RESULT, keyResult,
                VALUE, value,
                ADDS, String.valueOf(adds),
                CONFIDENCE, confidence,
                NOTE, PlainText.oneLine(note, CheckIn.MAX_NOTE));
    }

    @Override
    public Text title() {
        return Text.of("collabops.goals.check-in");
    }

    @Override
    public UnaryOperator<Text> detailsFor(Actor reader) {
        return new KeyResultNames(access, reader)::in;
    }

    @Override
    public Outcome carryOut(Order order) {
        Optional<Issue> issue = issues.find(order.issue());
        if (issue.isEmpty()) {
            return Outcome.later(Text.of("collabops.outcomes.no-issue"));
        }
        if (!settings.enabled(issue.get().project())) {
            return Outcome.nothingToDo(Text.of("collabops.goals.outcome.off"));
        }
        if (order.arguments().get(VALUE).isEmpty()
                && order.arguments().get(CONFIDENCE).isEmpty()) {
            return Outcome.nothingToDo(Text.of("collabops.goals.outcome.no-number"));
        }
        String chosen = order.arguments().get(KEY_RESULT);
        return chosen.isEmpty()
                ? all(order, work.servedBy(order.actor(), issue.get()))
                : one(order, Long.parseLong(chosen));
    }

    private Outcome all(Order order, List<WorkService.Served> served) {
        List<Outcome> outcomes = served.stream()
                .map(WorkService.Served::keyResult)
                .filter(keyResult -> keyResult.content().type().isTold())
                .map(keyResult -> one(order, keyResult.id()))
                .toList();
        if (outcomes.isEmpty()) {
            return Outcome.nothingToDo(Text.of("collabops.goals.outcome.none-served"));
        }
        Outcome.State worst = outcomes.stream().anyMatch(outcome -> outcome.state() == Outcome.State.FAILED)
                ? Outcome.State.FAILED
                : outcomes.stream().anyMatch(outcome -> outcome.state() == Outcome.State.DONE)
                        ? Outcome.State.DONE
                        : Outcome.State.NOTHING_TO_DO;
        return new Outcome(
                worst, Outcome.together(outcomes.stream().map(Outcome::detail).toList()));
    }

    private Outcome one(Order order, long id) {
        try {
            KeyResult keyResult = keyResults.find(order.actor(), id);
            return keyResult.content().type().isTold()
                    ? checkIn(order, keyResult)
                    : Outcome.nothingToDo(Text.of("collabops.goals.outcome.computed", id));
        } catch (NotFound gone) {
            return Outcome.nothingToDo(Text.of("collabops.goals.outcome.gone", id));
        } catch (Refused closed) {
            return Outcome.nothingToDo(Text.of("collabops.goals.outcome.closed", id));
        } catch (Invalid invalid) {
            return Outcome.failed(Text.of("collabops.goals.outcome.refused", id, Outcome.problems(invalid)));
        }
    }

    private Outcome checkIn(Order order, KeyResult keyResult) {
        Map<String, String> arguments = order.arguments();
        BigDecimal value = arguments.get(VALUE).isEmpty() ? null : new BigDecimal(arguments.get(VALUE));
        Integer confidence = arguments.get(CONFIDENCE).isEmpty() ? null : Integer.valueOf(arguments.get(CONFIDENCE));
        String note = arguments.get(NOTE).isEmpty() ? null : arguments.get(NOTE);
        Attempt attempt = new Attempt(Attempt.order(order.id()).key() + ":" + keyResult.id());
        CheckIn entry = value != null && Boolean.parseBoolean(arguments.get(ADDS))
                ? service.step(order.actor(), keyResult.id(), value, confidence, note, attempt)
                : service.checkIn(order.actor(), keyResult.id(), new Told(value, confidence, note, null), attempt);
        BigDecimal before = before(order, entry).value();
        raiseFlag(order, keyResult, before, entry.state().value());
        return Outcome.done(Text.of(
                "collabops.goals.outcome.checked-in",
                keyResult.id(),
                shown(before),
                shown(entry.state().value())));
    }

    private static String shown(BigDecimal value) {
        return value == null ? "–" : value.stripTrailingZeros().toPlainString();
    }

    private State before(Order order, CheckIn entry) {
        return service.ledger(order.actor(), entry.keyResult()).stream()
                .filter(earlier -> earlier.number() == entry.number() - 1)
                .findFirst()
                .map(CheckIn::state)
                .orElse(State.NOTHING);
    }

    private void raiseFlag(Order order, KeyResult keyResult, BigDecimal before, BigDecimal after) {
        String from = percent(keyResult, before);
        String to = percent(keyResult, after);
        if (order.actor().user().isPresent() && !Objects.equals(from, to)) {
            flags.raise(
                    order.issue(),
                    order.actor().user().get(),
                    CheckInFlags.NAME,
                    keyResult.id(),
                    CheckInFlags.details(from, to),
                    clock.instant());
        }
    }

    /** Empty while unknown. */
    private static String percent(KeyResult keyResult, BigDecimal value) {
        BigDecimal percent = Measure.byValue(keyResult.content(), value).countedPercent();
        if (percent == null) {
            return "";
        }
        return percent.stripTrailingZeros().toPlainString();
    }
}
