package org.collabops.allocations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.collabops.Attempt;
import org.collabops.Days;
import org.collabops.IssueId;
import org.collabops.UserKey;

/**
 * Where allocations are kept. Deleted ones are found only by {@link #history}. Each list is read by one statement,
 * unless it says otherwise.
 */
public interface Allocations {
    /**
     * Made once for each attempt, however often it is tried.
     *
     * @param first makes the first revision with the id that is given to it
     * @return the allocation as it is now, when an earlier try had made it; empty when that has been deleted since
     */
    Optional<Allocation> create(Attempt attempt, LongFunction<Allocation> first);

    /** What an attempt has made; empty when it did not succeed, and when that has been deleted since. */
    Optional<Allocation> madeBy(Attempt attempt);

    /** @throws org.collabops.Conflict with the current one when another revision came first; nothing is stored then */
    void revise(Allocation revised);

    Optional<Allocation> find(long id);

    /** All revisions, the first one first; empty when there never was such an allocation. */
    List<Allocation> history(long id);

    /** In the order of their ids. */
    List<Allocation> matching(AllocationFilter filter);

    /** Of everybody, that touch these days, in the order of their ids. */
    List<AllocationOutline> outlines(Days days);

    /** Of these people alone. */
    List<AllocationOutline> outlines(Days days, Set<UserKey> people);

    /** Whole, in the order of their ids; by a statement for every few hundred. */
    List<Allocation> withIds(Collection<Long> ids);

    /**
     * To an issue, whenever, and those of a person that touch these days.
     *
     * @param person null for nobody
     */
    List<Allocation> around(IssueId issue, UserKey person, Days days);

    /** The number of projections that were missing or stale and have been mended. */
    int mendProjections();
}
