package org.collabops.allocations;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collabops.Conflict;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.flags.Flags;
import org.collabops.host.Assignment;
import org.collabops.host.Assignments;
import org.collabops.outbox.Action;
import org.collabops.outbox.Order;
import org.collabops.outbox.Outcome;

/** Ends what is planned for an issue from today on, because a rule says so; what has ended stays as it was. */
public final class ReleaseByRule implements Action {
    public static final String NAME = "allocations.release";

    /** Whether everybody is released, and not the assignee alone. */
    public static final String EVERYBODY = "everybody";

    private final AllocationService service;
    private final Allocations allocations;
    private final Assignments assignments;
    private final Flags flags;
    private final Clock clock;

    public ReleaseByRule(
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
        return Text.of("collabops.allocations.release");
    }

    @Override
    public Outcome carryOut(Order order) {
        Optional<Assignment> assignment = assignments.of(order.issue());
        if (assignment.isEmpty()) {
            return Outcome.later(Text.of("collabops.outcomes.no-issue"));
        }
        Target target = Target.of(order.issue());
        if (!service.isOn(order.actor(), target)) {
            return Outcome.nothingToDo(Text.of("collabops.allocations.outcome.off"));
        }
        boolean everybody = Boolean.parseBoolean(order.arguments().get(EVERYBODY));
        UserKey assignee = assignment.get().assignee();
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<Allocation> open = allocations.matching(AllocationFilter.to(target)).stream()
                .filter(allocation -> !allocation.content().until().isBefore(today))
                .filter(allocation -> everybody || allocation.content().doer().is(assignee))
                .toList();
        if (open.isEmpty()) {
            return Outcome.nothingToDo(Text.of("collabops.allocations.outcome.nobody-planned"));
        }
        try {
            open.forEach(allocation -> release(order, allocation));
        } catch (Conflict changed) {
            return Outcome.later(Text.of("collabops.allocations.outcome.being-changed"));
        }
        return Outcome.done(released(open));
    }

    private static Text released(List<Allocation> allocations) {
        return Text.of(
                "collabops.allocations.outcome.released",
                allocations.stream()
                        .map(allocation -> String.valueOf(allocation.id()))
                        .collect(joining(", ")));
    }

    private void release(Order order, Allocation allocation) {
        service.release(order.actor(), allocation.id(), allocation.version());
        order.actor()
                .user()
                .ifPresent(reader -> flags.raise(
                        order.issue(),
                        reader,
                        AllocationFlags.NAME,
                        allocation.id(),
                        AllocationFlags.released(allocation),
                        clock.instant()));
    }
}
