package org.collabops.goals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.Attempt;

/** The ledgers of key results. */
public interface CheckIns {
    Optional<CheckIn> latest(long keyResult);

    /** By key result, read in bulk; without those that nobody checked in. */
    Map<Long, CheckIn> latest(Collection<Long> keyResults);

    /** The first one first. */
    List<CheckIn> history(long keyResult);

    Optional<CheckIn> by(Attempt attempt);

    /**
     * Adds an entry unless its number or its attempt is taken.
     *
     * @return false when one is taken; nothing is stored then
     */
    boolean append(CheckIn checkIn);

    /** The number of projections that were missing or stale and have been mended. */
    int mendProjections();
}
