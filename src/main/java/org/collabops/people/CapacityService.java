package org.collabops.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.NotAllowed;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.People;
import org.collabops.host.Person;

/** What people can work: for computing with, and as far as somebody may see it. */
public final class CapacityService {
    private final WorkingTimes times;
    private final FiguresPolicy policy;
    private final People people;
    private final Clock clock;

    public CapacityService(WorkingTimes times, FiguresPolicy policy, People people, Clock clock) {
        this.times = times;
        this.policy = policy;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Of everybody who is asked about, whoever asks: for services that ask the {@link FiguresPolicy} themselves before
     * they tell anything. One statement for any number of people.
     */
    public Map<UserKey, Capacity> of(Set<UserKey> persons, Days days) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        UsualDays usual = new UsualDays(days);
        Map<UserKey, Capacity> capacities = new LinkedHashMap<>();
        times.of(persons, days, this::isInactive, today)
                .forEach((person, time) -> capacities.put(person, Capacity.of(person, usual, time)));
        return capacities;
    }

    /** Of those whom the viewer may see on any of the days, each with the days that the viewer may see. */
    public Map<UserKey, Capacity> visible(Actor viewer, Set<UserKey> persons, Days days) {
        return asSeenBy(viewer, of(persons, days));
    }

    /** What is left of capacities for a viewer, by the policy of each day. */
    Map<UserKey, Capacity> asSeenBy(Actor viewer, Map<UserKey, Capacity> capacities) {
        Map<UserKey, Capacity> seen = new LinkedHashMap<>();
        capacities.forEach((person, capacity) -> {
            ShownDays shown = policy.shownDays(viewer, person);
            if (shown.containsAllOf(capacity.days())) {
                seen.put(person, capacity);
            } else if (shown.containsAnyOf(capacity.days())) {
                seen.put(person, capacity.within(shown));
            }
        });
        return seen;
    }

    /** @throws NotAllowed when the policy hides every day of this person from the viewer */
    public Capacity find(Actor viewer, UserKey person, Days days) {
        Capacity capacity = visible(viewer, Set.of(person), days).get(person);
        if (capacity == null) {
            throw new NotAllowed(Text.of("collabops.people.error.figures-hidden"));
        }
        return capacity;
    }

    private boolean isInactive(UserKey person) {
        return people.find(person).filter(Person::active).isEmpty();
    }
}
