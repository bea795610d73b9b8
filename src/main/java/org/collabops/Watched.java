package org.collabops;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Things of which every change is told after it was tried, so that copies of them can be thrown away. */
public final class Watched<T extends Revised> implements Kept<T> {
    private final Kept<T> kept;
    private final Runnable changed;

    public Watched(Kept<T> kept, Runnable changed) {
        this.kept = kept;
        this.changed = changed;
    }

    @Override
    public T create(LongFunction<T> first) {
        try {
            return kept.create(first);
        } finally {
            changed.run();
        }
    }

    @Override
    public void revise(T revised) {
        try {
            kept.revise(revised);
        } finally {
            changed.run();
        }
    }

    @Override
    public Optional<T> find(long id) {
        return kept.find(id);
    }

    @Override
    public List<T> all() {
        return kept.all();
    }

    @Override
    public List<T> history(long id) {
        return kept.history(id);
    }

    @Override
    public int mendProjections() {
        return kept.mendProjections();
    }
}
