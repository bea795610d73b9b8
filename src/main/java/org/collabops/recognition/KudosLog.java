package org.collabops.recognition;

import java.util.List;
import java.util.Optional;
import org.collabops.Attempt;
import org.collabops.IssueId;
import org.collabops.UserKey;

/** Where thanks are kept, and with them the ledgers of what was given away. */
public interface KudosLog {
    /** The id for new thanks; without a revision it is a harmless gap. */
    long newId();

    /**
     * Stores a revision unless its number, the number of its ledger entry or its attempt is taken.
     *
     * @return false when one is taken; nothing is stored then
     */
    boolean append(Kudos kudos);

    /** By its highest revision; empty when it was withdrawn. */
    Optional<Kudos> find(long id);

    /** All revisions, the first one first. */
    List<Kudos> history(long id);

    /** What an attempt led to, withdrawn since or not. */
    Optional<Kudos> by(Attempt attempt);

    /** The newest first. */
    List<Kudos> ofIssue(IssueId issue);

    /** The newest first. */
    List<Kudos> matching(KudosFilter filter);

    /** The newest {@code limit} of a project whose id is below {@code before}, the newest first. */
    List<Kudos> newest(KudosFilter filter, long before, int limit);

    /** Null while nothing was given in the period. */
    Entry latestEntry(UserKey account, String period);

    /** The revisions that are entries in a ledger, the first one first. */
    List<Kudos> ledger(UserKey account, String period);

    /** The number of projections that were missing or stale and have been mended. */
    int mendProjections();
}
