package org.collabops.people;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.collabops.Days;
import org.collabops.ForwardingKept;
import org.collabops.UserKey;
import org.collabops.Watched;
import org.collabops.host.Caches;

/**
 * Leave of which every node keeps a copy, person by person as they are asked about, so that the panel of an issue reads
 * none. Whoever is read while leave is written puts the copy where it is thrown away.
 */
final class RememberedLeaves extends ForwardingKept<Leave> implements Leaves {
    /** More are asked about by reports, which read no more than their days. */
    private static final int AT_ONCE = 100;

    private static final int MOST_PEOPLE = 2_000;

    private final Leaves leaves;
    private final Caches.Shared<ConcurrentHashMap<UserKey, List<Leave>>> copies;

    RememberedLeaves(Leaves leaves, Caches caches) {
        this(leaves, caches.shared("collabops.people.leave", ConcurrentHashMap::new));
    }

    private RememberedLeaves(Leaves leaves, Caches.Shared<ConcurrentHashMap<UserKey, List<Leave>>> copies) {
        super(new Watched<>(leaves, copies::invalidate));
        this.leaves = leaves;
        this.copies = copies;
    }

    @Override
    public List<Leave> during(Days days, Collection<UserKey> people) {
        return people.size() > AT_ONCE
                ? leaves.during(days, people)
                : of(people).stream()
                        .filter(leave -> leave.content().days().overlaps(days))
                        .toList();
    }

    @Override
    public List<Leave> of(Collection<UserKey> people) {
        ConcurrentHashMap<UserKey, List<Leave>> held = copies.get();
        Set<UserKey> missing = new HashSet<>();
        List<Leave> found = new ArrayList<>();
        for (UserKey person : Set.copyOf(people)) {
            List<Leave> copy = held.get(person);
            if (copy == null) {
                missing.add(person);
            } else {
                found.addAll(copy);
            }
        }
        found.addAll(read(missing, held));
        return found;
    }

    private List<Leave> read(Set<UserKey> people, ConcurrentHashMap<UserKey, List<Leave>> held) {
        List<Leave> read = leaves.of(people);
        if (held.size() + people.size() <= MOST_PEOPLE) {
            Map<UserKey, List<Leave>> each = read.stream().collect(groupingBy(Leave::person));
            people.forEach(person -> held.put(person, each.getOrDefault(person, List.of())));
        }
        return read;
    }
}
