package org.collabops.allocations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.collabops.Attempt;
import org.collabops.Days;
import org.collabops.FakeKept;
import org.collabops.IssueId;
import org.collabops.UserKey;

/** Allocations in memory, by the contract of {@link Allocations}. */
final class FakeAllocations implements Allocations {
    private final FakeKept<Allocation> kept = new FakeKept<>(new AtomicLong());
    private final Map<Attempt, Long> attempts = new HashMap<>();
    private int reads;

    /** How many lists were read. */
    int reads() {
        return reads;
    }

    @Override
    public Optional<Allocation> create(Attempt attempt, LongFunction<Allocation> first) {
        if (!attempts.containsKey(attempt)) {
            attempts.put(attempt, kept.create(first).id());
        }
        return madeBy(attempt);
    }

    @Override
    public Optional<Allocation> madeBy(Attempt attempt) {
        return Optional.ofNullable(attempts.get(attempt)).flatMap(kept::find);
    }

    @Override
    public void revise(Allocation revised) {
        kept.revise(revised);
    }

    @Override
    public Optional<Allocation> find(long id) {
        return kept.find(id);
    }

    @Override
    public List<Allocation> history(long id) {
        return kept.history(id);
    }

    @Override
    public List<Allocation> matching(AllocationFilter filter) {
        reads++;
        return kept.all().stream().filter(filter::accepts).toList();
    }

    @Override
    public List<AllocationOutline> outlines(Days days) {
        reads++;
        return kept.all().stream()
                .map(Allocation::outline)
                .filter(outline -> outline.days().overlaps(days))
                .toList();
    }

    @Override
    public List<AllocationOutline> outlines(Days days, Set<UserKey> people) {
        return outlines(days).stream()
                .filter(outline -> people.contains(outline.person()))
                .toList();
    }

    @Override
    public List<Allocation> withIds(Collection<Long> ids) {
        return kept.all().stream()
                .filter(allocation -> ids.contains(allocation.id()))
                .toList();
    }

    @Override
    public List<Allocation> around(IssueId issue, UserKey person, Days days) {
        reads++;
        return kept.all().stream()
                .filter(allocation -> allocation.content().target().is(issue)
                        || person != null
                                && allocation.content().doer().is(person)
                                && allocation.content().days().overlaps(days))
                .toList();
    }

    @Override
    public int mendProjections() {
        return kept.mendProjections();
    }
}
