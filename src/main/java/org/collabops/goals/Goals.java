package org.collabops.goals;

import java.util.List;
import org.collabops.Kept;
import org.collabops.Watched;
import org.collabops.host.Caches;

/**
 * All goals of the site: the kinds of things with the log that ties them together, and the {@link GoalMap} of them,
 * which every node keeps a copy of until one of them changes.
 */
public final class Goals {
    private final Kept<Cycle> cycles;
    private final Kept<Space> spaces;
    private final Kept<Objective> objectives;
    private final Kept<KeyResult> keyResults;
    private final AlignmentLog log;
    private final Caches.Shared<GoalMap> map;

    public Goals(
            Kept<Cycle> cycles,
            Kept<Space> spaces,
            Kept<Objective> objectives,
            Kept<KeyResult> keyResults,
            AlignmentLog log,
            Caches caches) {
        this.map = caches.shared("collabops.goals.map", this::load);
        this.cycles = new Watched<>(cycles, map::invalidate);
        this.spaces = new Watched<>(spaces, map::invalidate);
        this.objectives = new Watched<>(objectives, map::invalidate);
        this.keyResults = new Watched<>(keyResults, map::invalidate);
        this.log = log;
    }

    /** As seen by somebody who sees everything; at most 60 seconds old, and never older than the last change here. */
    GoalMap map() {
        return map.get();
    }

    Kept<Cycle> cycles() {
        return cycles;
    }

    Kept<Space> spaces() {
        return spaces;
    }

    Kept<Objective> objectives() {
        return objectives;
    }

    Kept<KeyResult> keyResults() {
        return keyResults;
    }

    Alignments alignments() {
        return Alignments.of(log);
    }

    /** The log of alignments; every entry that is added changes the map. */
    AlignmentLog log() {
        return new AlignmentLog() {
            @Override
            public List<Entry> since(long from) {
                return log.since(from);
            }

            @Override
            public boolean append(Entry entry) {
                boolean added = log.append(entry);
                map.invalidate();
                return added;
            }
        };
    }

    /** The number of projections that were missing or stale and have been mended. */
    public int mendProjections() {
        return cycles.mendProjections()
                + spaces.mendProjections()
                + objectives.mendProjections()
                + keyResults.mendProjections();
    }

    private GoalMap load() {
        return new GoalMap(
                cycles.all(),
                spaces.all(),
                objectives.all(),
                keyResults.all(),
                alignments().all());
    }
}
