package org.collabops.people;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.collabops.Days;
import org.collabops.FakeKept;
import org.collabops.ForwardingKept;
import org.collabops.UserKey;

/** Leave in memory. */
public final class FakeLeaves extends ForwardingKept<Leave> implements Leaves {
    private int reads;
    private Runnable afterReading = () -> {};

    public FakeLeaves(AtomicLong ids) {
        super(new FakeKept<>(ids));
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
}
