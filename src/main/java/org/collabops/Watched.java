package org.collabops;

import java.util.function.LongFunction;

/** Things of which every change is told after it was tried, so that copies of them can be thrown away. */
public final class Watched<T extends Revised> extends ForwardingKept<T> {
    private final Runnable changed;

    public Watched(Kept<T> kept, Runnable changed) {
        super(kept);
        this.changed = changed;
    }

    @Override
    public T create(LongFunction<T> first) {
        try {
            return super.create(first);
        } finally {
            changed.run();
        }
    }

    @Override
    public void revise(T revised) {
        try {
            super.revise(revised);
        } finally {
            changed.run();
        }
    }

    @Override
    public int mendProjections() {
        int mended = super.mendProjections();
        if (mended > 0) {
            changed.run();
        }
        return mended;
    }
}
