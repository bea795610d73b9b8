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

    public FakeLeaves(AtomicLong ids) {
        this.kept = new FakeKept<>(ids);
    }

    @Override
    public List<Leave> during(Days days, Collection<UserKey> people) {
        return all().stream()
                .filter(leave -> people.contains(leave.person())
                        && leave.content().days().overlaps(days))
                .toList();
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
