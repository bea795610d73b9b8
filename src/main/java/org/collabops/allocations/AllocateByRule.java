package org.collabops.allocations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.collabops.Attempt;
import org.collabops.Days;
import org.collabops.Field;
import org.collabops.Invalid;
import org.collabops.NotFound;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.flags.Flags;
import org.collabops.host.Assignment;
import org.collabops.host.Assignments;
import org.collabops.outbox.Action;
import org.collabops.outbox.Order;
import org.collabops.outbox.Outcome;

/** Plans the assignee of an issue for it, because a rule says so; once per order. */
public final class AllocateByRule implements Action {
    public static final String NAME = "allocations.allocate";

    /** The name of an {@link AllocationMode}, or {@link #REMAINING}. */
    public static final String MODE = "mode";
    /** As {@link AllocationContent#value}; not looked at for what remains. */
    public static final String AMOUNT = "amount";
    /** For how many days, where the issue is not due or {@link #UNTIL_DUE} is not set. */
    public static final String DAYS = "days";
    /** Whether the due date of the issue is the last day. */
    public static final String UNTIL_DUE = "untilDue";
    /** The name of an {@link AllocationState}. */
    public static final String STATE = "state";

    /** In all what is estimated to remain. */
    public static final String REMAINING = "REMAINING";

    private final AllocationService service;
    private final Allocations allocations;
    private final Assignments assignments;
    private final Flags flags;
    private final Clock clock;

    public AllocateByRule(
            AllocationService service, Allocations allocations, Assignments assignments, Flags flags, Clock clock) {
        this.service = service;
        this.allocations = allocations;
        this.assignments = assignments;
        this.flags = flags;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Text title() {
        return Text.of("collabops.allocations.allocate");
    }

    @Override
    public Outcome carryOut(Order order) {
        Optional<Assignment> assignment = assignments.of(order.issue());
        if (assignment.isEmpty()) {
            return Outcome.later(Text.of("collabops.outcomes.no-issue"));
        }
        UserKey assignee = assignment.get().assignee();
        if (assignee == null) {
            return Outcome.nothingToDo(Text.of("collabops.allocations.outcome.no-assignee"));
        }
        Integer value = value(order, assignment.get());
        if (value == null) {
            return Outcome.nothingToDo(Text.of("collabops.allocations.outcome.nothing-remains"));
        }
        Days days =
                days(order.arguments(), assignment.get().due(), LocalDate.ofInstant(clock.instant(), clock.getZone()));
        boolean isFirstTry = allocations.madeBy(Attempt.order(order.id())).isEmpty();
        if (isFirstTry && isPlanned(order, assignee, days)) {
            return Outcome.nothingToDo(Text.of("collabops.allocations.outcome.planned-already"));
        }
        try {
            return allocate(order, assignee, days, value);
        } catch (NotFound invisible) {
            return Outcome.nothingToDo(Text.of("collabops.allocations.outcome.off-or-deleted"));
        } catch (Invalid invalid) {
            return Outcome.failed(Outcome.problems(invalid));
        }
    }

    private Outcome allocate(Order order, UserKey assignee, Days days, int value) {
        Allocation made = service.create(
                order.actor(),
                new AllocationChange(
                        Field.of(Doer.of(assignee)),
                        Field.of(Target.of(order.issue())),
                        Field.of(days.from()),
                        Field.of(days.last()),
                        Field.of(mode(order.arguments())),
                        Field.of(value),
                        Field.absent(),
                        Field.of(AllocationState.valueOf(order.arguments().get(STATE))),
                        Field.absent()),
                Attempt.order(order.id()));
        order.actor()
                .user()
                .ifPresent(reader -> flags.raise(
                        order.issue(),
                        reader,
                        AllocationFlags.NAME,
                        made.id(),
                        AllocationFlags.planned(),
                        clock.instant()));
        return Outcome.done(Text.of("collabops.allocations.outcome.planned", String.valueOf(made.id())));
    }

    private boolean isPlanned(Order order, UserKey assignee, Days days) {
        return !allocations
                .matching(new AllocationFilter(assignee, null, Target.of(order.issue()), null, null, days))
                .isEmpty();
    }

    private static Integer value(Order order, Assignment assignment) {
        if (!REMAINING.equals(order.arguments().get(MODE))) {
            return Integer.valueOf(order.arguments().get(AMOUNT));
        }
        Long remaining = assignment.remainingMinutes();
        return remaining == null || remaining == 0
                ? null
                : (int) Math.min(remaining, AllocationMode.TOTAL_MINUTES.most());
    }

    private static AllocationMode mode(Map<String, String> arguments) {
        return REMAINING.equals(arguments.get(MODE))
                ? AllocationMode.TOTAL_MINUTES
                : AllocationMode.valueOf(arguments.get(MODE));
    }

    private static Days days(Map<String, String> arguments, LocalDate due, LocalDate today) {
        boolean untilDue = Boolean.parseBoolean(arguments.get(UNTIL_DUE)) && due != null && !due.isBefore(today);
        return untilDue
                ? Days.through(today, due)
                : new Days(today, today.plusDays(Integer.parseInt(arguments.get(DAYS))));
    }
}
