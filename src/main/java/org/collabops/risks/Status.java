package org.collabops.risks;

import java.util.Set;

/** Where a risk stands. */
public enum Status {
    DRAFT,
    OPEN,
    TREATING,
    ACCEPTED,
    REALISED,
    CLOSED;

    /** Those that the app can lead a risk into so far; the others are refused. */
    public static final Set<Status> SUPPORTED = Set.of(OPEN, TREATING, ACCEPTED, CLOSED);

    /** All that still ask for attention. */
    public static final Set<Status> LIVE = Set.of(DRAFT, OPEN, TREATING, ACCEPTED, REALISED);
}
