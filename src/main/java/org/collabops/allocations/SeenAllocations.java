package org.collabops.allocations;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.collabops.Actor;

/** Allocations with what the target of each is to one viewer, so that Jira is asked about it once. */
record SeenAllocations(List<AllocationOutline> all, Map<Target, Seen> targets) {
    static SeenAllocations of(Actor viewer, Collection<AllocationOutline> some, Targets targets) {
        return new SeenAllocations(
                List.copyOf(some),
                targets.seen(
                        viewer, some.stream().map(AllocationOutline::target).collect(toSet())));
    }

    Seen target(AllocationOutline outline) {
        return targets.get(outline.target());
    }

    SeenAllocations only(Predicate<AllocationOutline> wanted) {
        return new SeenAllocations(all.stream().filter(wanted).toList(), targets);
    }
}
