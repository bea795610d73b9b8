package org.collabops;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Things that another keeps; a subclass does more, or some of it in another way. */
public abstract class ForwardingKept<T extends Revised> implements Kept<T> {
    private final Kept<T> kept;

    protected ForwardingKept(Kept<T> kept) {
        this.kept = kept;
    }

    @Override
    public T create(LongFunction<T> first) {
        return kept.create(first);
    }

    @Override
    public void revise(T revised) {
        kept.revise(revised);
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
