package org.collabops.goals;

import java.util.List;

/** All changes of alignments of the site in one numbered order; what holds is what the last entry of each says. */
public interface AlignmentLog {
    /** The entries with a number of {@code from} or more, by number. */
    List<Entry> since(long from);

    /**
     * Adds an entry unless its number is taken: then what it was decided on is not what holds any more.
     *
     * @return false when the number is taken; nothing is stored then
     */
    boolean append(Entry entry);

    /** @param number counts all entries from 1, without a gap */
    record Entry(long number, Alignment alignment) {}
}
