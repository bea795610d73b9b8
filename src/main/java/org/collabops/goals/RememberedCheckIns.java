package org.collabops.goals;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.collabops.Attempt;
import org.collabops.host.Caches;

/** Ledgers whose latest entries every node keeps a copy of until one is added, so that a panel reads none of them. */
public final class RememberedCheckIns implements CheckIns {
    private final CheckIns kept;
    private final Caches.Shared<HashMap<Long, CheckIn>> latest;

    /** @param all the latest entries of all key results, as they are kept */
    public RememberedCheckIns(CheckIns kept, Supplier<Map<Long, CheckIn>> all, Caches caches) {
        this.kept = kept;
        this.latest = caches.shared("collabops.goals.check-ins", () -> new HashMap<>(all.get()));
    }

    @Override
    public Optional<CheckIn> latest(long keyResult) {
        return kept.latest(keyResult);
    }

    @Override
    public Map<Long, CheckIn> latest(Collection<Long> keyResults) {
        Map<Long, CheckIn> wanted = new HashMap<>(latest.get());
        wanted.keySet().retainAll(keyResults);
        return wanted;
    }

    @Override
    public List<CheckIn> history(long keyResult) {
        return kept.history(keyResult);
    }

    @Override
    public Optional<CheckIn> by(Attempt attempt) {
        return kept.by(attempt);
    }

    @Override
    public boolean append(CheckIn checkIn) {
        try {
            return kept.append(checkIn);
        } finally {
            latest.invalidate();
        }
    }

    @Override
    public int mendProjections() {
        int mended = kept.mendProjections();
        if (mended > 0) {
            latest.invalidate();
        }
        return mended;
    }
}
