package org.collabops.people;

/** Who sees figures of a single person: load, counts of thanks, ratings. Administrators are no exception. */
public enum IndividualFigures {
    /** Nobody, not even the person. */
    OFF,
    /** The person. */
    SELF,
    /** The person, and whoever manages them on the day that the figure is of. */
    MANAGER,
    /** Everybody who is logged in. */
    ALL;

    /** What holds until an administrator chooses. */
    public static final IndividualFigures DEFAULT = MANAGER;
}
