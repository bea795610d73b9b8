package org.collabops.allocations;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.collabops.Actor;

/** Allocations with what the target of each is to one viewer, so that Jira is asked about it once. */
record SeenAllocations(List<Allocation> all, Map<Target, Seen> targets) {
    static SeenAllocations of(Actor viewer, Collection<Allocation> some, Targets targets) {
        return new SeenAllocations(
                List.copyOf(some),
                targets.seen(
                        viewer,
                        some.stream()
                                .map(allocation -> allocation.content().target())
                                .collect(toSet())));
    }

    Seen target(Allocation allocation) {
        return targets.get(allocation.content().target());
    }

    SeenAllocations only(Predicate<Allocation> wanted) {
        return new SeenAllocations(all.stream().filter(wanted).toList(), targets);
    }
}
