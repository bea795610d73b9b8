package org.collabops.allocations;

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
            return Outcome.later("the issue is not there");
        }
        Target target = Target.of(order.issue());
        if (!service.isOn(order.actor(), target)) {
            return Outcome.nothingToDo("people are switched off in the project");
        }
        boolean everybody = Boolean.parseBoolean(order.arguments().get(EVERYBODY));
        UserKey assignee = assignment.get().assignee();
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<Allocation> open = allocations.matching(AllocationFilter.to(target)).stream()
                .filter(allocation -> !allocation.content().until().isBefore(today))
                .filter(allocation -> everybody || allocation.content().doer().is(assignee))
                .toList();
        if (open.isEmpty()) {
            return Outcome.nothingToDo("nobody is planned for the issue from today on");
        }
        try {
            open.forEach(allocation -> release(order, allocation));
        } catch (Conflict changed) {
            return Outcome.later("an allocation is being changed by somebody else");
        }
        return Outcome.done("allocations " + open.stream().map(Allocation::id).toList());
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
