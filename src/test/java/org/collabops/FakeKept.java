package org.collabops;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/** Things in memory, by the contract of {@link Kept}; ids are unique among all kinds that share a counter. */
public final class FakeKept<T extends Revised> implements Kept<T> {
    private final Map<Long, List<T>> revisions = new LinkedHashMap<>();
    private final AtomicLong ids;

    public FakeKept(AtomicLong ids) {
        this.ids = ids;
    }

    @Override
    public synchronized T create(LongFunction<T> first) {
        T thing = first.apply(ids.incrementAndGet());
        revisions.put(thing.id(), new ArrayList<>(List.of(thing)));
        return thing;
    }

    @Override
    public synchronized void revise(T revised) {
        List<T> all = revisions.get(revised.id());
        T current = all.get(all.size() - 1);
        if (current.version() != revised.version() - 1) {
            throw new Conflict(current);
        }
        all.add(revised);
    }

    @Override
    public synchronized Optional<T> find(long id) {
        List<T> all = revisions.getOrDefault(id, List.of());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1)).filter(thing -> !thing.deleted());
    }

    @Override
    public synchronized List<T> all() {
        return revisions.values().stream()
                .map(all -> all.get(all.size() - 1))
                .filter(thing -> !thing.deleted())
                .toList();
    }

    @Override
    public synchronized List<T> history(long id) {
        return List.copyOf(revisions.getOrDefault(id, List.of()));
    }

    @Override
    public int mendProjections() {
        return 0;
    }
}
