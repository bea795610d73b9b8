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

    /** All that still ask for attention. */
    public static final Set<Status> LIVE = Set.of(DRAFT, OPEN, TREATING, ACCEPTED, REALISED);

    /** Those in which a risk can be raised. */
    public static final Set<Status> FIRST = Set.of(DRAFT, OPEN, TREATING, ACCEPTED);

    /** Where a risk can go from here, in one step. */
    public Set<Status> next() {
        return switch (this) {
            case DRAFT -> Set.of(OPEN, REALISED, CLOSED);
            case OPEN -> Set.of(TREATING, ACCEPTED, REALISED, CLOSED);
            case TREATING, ACCEPTED -> Set.of(OPEN, this == TREATING ? ACCEPTED : TREATING, REALISED, CLOSED);
            case REALISED -> Set.of(OPEN, CLOSED);
            case CLOSED -> Set.of(OPEN);
        };
    }
}
