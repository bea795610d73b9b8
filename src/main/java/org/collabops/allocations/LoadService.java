package org.collabops.allocations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.UserKey;
import org.collabops.people.Capacity;
import org.collabops.people.CapacityService;
import org.collabops.people.FiguresPolicy;

/**
 * How much people are planned for, as far as the policy lets a viewer see their figures. What is planned for something
 * that the viewer does not see counts in minutes, and nothing else is told of it.
 */
public final class LoadService {
    private final Allocations allocations;
    private final Targets targets;
    private final CapacityService capacities;
    private final FiguresPolicy policy;

    public LoadService(Allocations allocations, Targets targets, CapacityService capacities, FiguresPolicy policy) {
        this.allocations = allocations;
        this.targets = targets;
        this.capacities = capacities;
        this.policy = policy;
    }

    /** Of those of whom the viewer may see any of the days, by key; a fixed number of statements for any number. */
    public Map<UserKey, PersonLoad> of(Actor viewer, Set<UserKey> people, Days days) {
        Set<UserKey> seen = seen(viewer, people, days);
        return seen.isEmpty()
                ? Map.of()
                : loads(viewer, seen, SeenAllocations.of(viewer, allocations.outlines(days, seen), targets), days);
    }

    /** The same of allocations that are read already; those of nobody who is asked about are passed over. */
    Map<UserKey, PersonLoad> of(Actor viewer, Set<UserKey> people, SeenAllocations read, Days days) {
        Set<UserKey> seen = seen(viewer, people, days);
        return seen.isEmpty() ? Map.of() : loads(viewer, seen, read.only(theirs(seen, days)), days);
    }

    /** The same of allocations of which it is not known yet what their targets are to the viewer. */
    Map<UserKey, PersonLoad> of(Actor viewer, Set<UserKey> people, Collection<Allocation> read, Days days) {
        Set<UserKey> seen = seen(viewer, people, days);
        List<AllocationOutline> theirs = read.stream()
                .map(Allocation::outline)
                .filter(theirs(seen, days))
                .toList();
        return seen.isEmpty() ? Map.of() : loads(viewer, seen, SeenAllocations.of(viewer, theirs, targets), days);
    }

    /**
     * Where the minutes of allocations lie, by one statement for any number of them; those of teams and of people still
     * to be found are left out, and those of which the viewer may not see each day.
     */
    public Map<Allocation, Spread> spreads(Actor viewer, Collection<Allocation> some) {
        return spreads(some.stream()
                .filter(allocation -> allocation.content().doer().person() != null
                        && policy.maySeeAll(
                                viewer,
                                allocation.content().doer().person(),
                                allocation.content().days()))
                .toList());
    }

    /** The same for a service that asks the policy itself before it tells anything. */
    Map<Allocation, Spread> spreads(List<Allocation> ofPeople) {
        Map<Allocation, Spread> spreads = new LinkedHashMap<>();
        if (ofPeople.isEmpty()) {
            return spreads;
        }
        Set<UserKey> people = ofPeople.stream()
                .map(allocation -> allocation.content().doer().person())
                .collect(toSet());
        Map<UserKey, Offer> offers = offers(
                people, hull(ofPeople.get(0).content().days(), ofPeople.stream().map(allocation -> allocation
                        .content()
                        .days())));
        ofPeople.forEach(allocation -> spreads.put(
                allocation,
                offers.get(allocation.content().doer().person())
                        .spread(
                                allocation.content().amount(),
                                allocation.content().days())));
        return spreads;
    }

    private static Predicate<AllocationOutline> theirs(Set<UserKey> people, Days days) {
        return outline -> people.contains(outline.person()) && outline.days().overlaps(days);
    }

    private Map<UserKey, PersonLoad> loads(Actor viewer, Set<UserKey> people, SeenAllocations read, Days days) {
        List<AllocationOutline> counted = read.all().stream()
                .filter(outline -> !read.target(outline).isGone())
                .toList();
        Map<UserKey, List<AllocationOutline>> byPerson =
                counted.stream().collect(groupingBy(AllocationOutline::person));
        Map<UserKey, PersonLoad> loads = new LinkedHashMap<>();
        offers(people, hull(days, counted.stream().map(AllocationOutline::days)))
                .forEach((person, offer) -> loads.put(
                        person,
                        PersonLoad.of(
                                offer,
                                byPerson.getOrDefault(person, List.of()),
                                read::target,
                                policy.shownDays(viewer, person))));
        return loads;
    }

    private Map<UserKey, Offer> offers(Set<UserKey> people, Days days) {
        Map<UserKey, Offer> offers = new LinkedHashMap<>();
        Map<UserKey, Capacity> known = capacities.of(people, days);
        known.forEach((person, capacity) -> offers.put(person, Offer.of(capacity)));
        return offers;
    }

    private Set<UserKey> seen(Actor viewer, Set<UserKey> people, Days days) {
        return people.stream()
                .filter(person -> policy.shownDays(viewer, person).containsAnyOf(days))
                .collect(toSet());
    }

    /** From the first to the last of all these days. */
    private static Days hull(Days days, Stream<Days> others) {
        return others.reduce(days, Days::hull);
    }
}
