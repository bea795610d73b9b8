package org.collabops.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.collabops.Days;
import org.collabops.FakeKept;
import org.collabops.UserKey;

/** Leave in memory. */
public final class FakeLeaves implements Leaves {
    private final FakeKept<Leave> kept;
    private int reads;
    private Runnable afterReading = () -> {};

    public FakeLeaves(AtomicLong ids) {
        this.kept = new FakeKept<>(ids);
    }

    /** How many lists of people's leave were read. */
    int reads() {
        return reads;
    }

    /** Lets something happen between the next reads and their answers. */
    void afterReading(Runnable happens) {
        afterReading = happens;
    }

    @Override
    public List<Leave> of(Collection<UserKey> people) {
        List<Leave> found = people.isEmpty() ? List.of() : read(people);
        afterReading.run();
        return found;
    }

    @Override
    public List<Leave> during(Days days, Collection<UserKey> people) {
        return read(people).stream()
                .filter(leave -> leave.content().days().overlaps(days))
                .toList();
    }

    private List<Leave> read(Collection<UserKey> people) {
        reads++;
        return all().stream().filter(leave -> people.contains(leave.person())).toList();
    }

    @Override
    public Leave create(LongFunction<Leave> first) {
        return kept.create(first);
    }

    @Override
    public void revise(Leave revised) {
        kept.revise(revised);
    }

    @Override
    public Optional<Leave> find(long id) {
        return kept.find(id);
    }

    @Override
    public List<Leave> all() {
        return kept.all();
    }

    @Override
    public List<Leave> history(long id) {
        return kept.history(id);
    }

    @Override
    public int mendProjections() {
        return 0;
    }
}
