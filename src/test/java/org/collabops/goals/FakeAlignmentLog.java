package org.collabops.goals;

import java.util.ArrayList;
import java.util.List;

/** The log in memory; a test can put something between a decision and its entry. */
final class FakeAlignmentLog implements AlignmentLog {
    private final List<Entry> entries = new ArrayList<>();
    private Runnable meanwhile = () -> {};

    /** Runs once, just before the next entry is added. */
    void meanwhile(Runnable once) {
        meanwhile = once;
    }

    int size() {
        return entries.size();
    }

    @Override
    public synchronized List<Entry> since(long from) {
        return entries.stream().filter(entry -> entry.number() >= from).toList();
    }

    @Override
    public synchronized boolean append(Entry entry) {
        Runnable now = meanwhile;
        meanwhile = () -> {};
        now.run();
        return entry.number() == entries.size() + 1 && entries.add(entry);
    }
}
