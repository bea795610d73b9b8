package org.collabops.goals;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.goals.AlignmentLog.Entry;

/**
 * The alignments that hold after a number of entries of the log: the numbered state on which the next entry is
 * decided, so that two decisions at once cannot close a cycle between them.
 */
final class Alignments {
    private final long number;
    private final Map<Long, Alignment> held;
    private final Map<Long, List<Alignment>> above;

    private Alignments(long number, Map<Long, Alignment> held) {
        this.number = number;
        this.held = held;
        this.above = held.values().stream().collect(groupingBy(Alignment::child));
    }

    static Alignments of(AlignmentLog log) {
        Map<Long, Alignment> held = new HashMap<>();
        long number = 0;
        for (Entry entry : log.since(1)) {
            number = entry.number();
            if (entry.alignment().deleted()) {
                held.remove(entry.alignment().id());
            } else {
                held.put(entry.alignment().id(), entry.alignment());
            }
        }
        return new Alignments(number, held);
    }

    /** The number of the entry that would come next. */
    long next() {
        return number + 1;
    }

    Collection<Alignment> all() {
        return held.values();
    }

    Optional<Alignment> find(long id) {
        return Optional.ofNullable(held.get(id));
    }

    Optional<Alignment> between(long child, GoalKey parent) {
        return above.getOrDefault(child, List.of()).stream()
                .filter(alignment -> alignment.parent().equals(parent))
                .findFirst();
    }

    /** Whether an objective would come to serve itself if it were aligned to another one, or to a key result of it. */
    boolean wouldCloseCycle(long child, long parentObjective) {
        Set<Long> met = new HashSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(parentObjective));
        while (!open.isEmpty()) {
            long objective = open.pop();
            if (objective == child) {
                return true;
            }
            if (met.add(objective)) {
                above.getOrDefault(objective, List.of()).forEach(alignment -> open.push(alignment.parentObjective()));
            }
        }
        return false;
    }
}
