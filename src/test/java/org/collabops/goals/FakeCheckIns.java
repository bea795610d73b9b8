package org.collabops.goals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.Attempt;

/** Ledgers in memory; a test can put something between a look and the entry that follows it. */
final class FakeCheckIns implements CheckIns {
    private final Map<Long, List<CheckIn>> ledgers = new HashMap<>();
    private Runnable meanwhile = () -> {};

    /** Runs once, just before the next entry is added. */
    void meanwhile(Runnable once) {
        meanwhile = once;
    }

    @Override
    public Optional<CheckIn> latest(long keyResult) {
        List<CheckIn> ledger = history(keyResult);
        return ledger.isEmpty() ? Optional.empty() : Optional.of(ledger.get(ledger.size() - 1));
    }

    @Override
    public Map<Long, CheckIn> latest(Collection<Long> keyResults) {
        Map<Long, CheckIn> latest = new HashMap<>();
        keyResults.forEach(keyResult -> latest(keyResult).ifPresent(found -> latest.put(keyResult, found)));
        return latest;
    }

    @Override
    public synchronized List<CheckIn> history(long keyResult) {
        return List.copyOf(ledgers.getOrDefault(keyResult, List.of()));
    }

    @Override
    public synchronized Optional<CheckIn> by(Attempt attempt) {
        return ledgers.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.attempt().equals(attempt.key()))
                .findFirst();
    }

    @Override
    public synchronized boolean append(CheckIn checkIn) {
        Runnable now = meanwhile;
        meanwhile = () -> {};
        now.run();
        if (by(new Attempt(checkIn.attempt())).isPresent()
                || checkIn.number() != history(checkIn.keyResult()).size() + 1) {
            return false;
        }
        return ledgers.computeIfAbsent(checkIn.keyResult(), first -> new ArrayList<>())
                .add(checkIn);
    }

    @Override
    public int mendProjections() {
        return 0;
    }
}
