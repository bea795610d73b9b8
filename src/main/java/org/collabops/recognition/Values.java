package org.collabops.recognition;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.collabops.Kept;
import org.collabops.host.Caches;

/** The values of the site, with one cached copy of them all. */
public final class Values {
    private final Kept<Value> kept;
    private final Caches.Shared<ArrayList<Value>> copy;

    public Values(Kept<Value> kept, Caches caches) {
        this.kept = kept;
        this.copy = caches.shared("collabops.recognition.values", this::load);
    }

    /** Active and disabled ones, the oldest first; at most 60 seconds old. */
    public List<Value> all() {
        return List.copyOf(copy.get());
    }

    Value create(LongFunction<Value> first) {
        Value created = kept.create(first);
        copy.invalidate();
        return created;
    }

    /** @throws org.collabops.Conflict with the current value when another revision came first */
    void revise(Value revised) {
        kept.revise(revised);
        copy.invalidate();
    }

    /** As stored, not as cached. */
    Optional<Value> find(long id) {
        return kept.find(id);
    }

    List<Value> history(long id) {
        return kept.history(id);
    }

    public int mendProjections() {
        return kept.mendProjections();
    }

    private ArrayList<Value> load() {
        ArrayList<Value> values = new ArrayList<>(kept.all());
        values.sort(comparingLong(Value::id));
        return values;
    }
}
