package org.collabops.risks;

import java.time.LocalDate;

/** What lists of risks are sorted by. */
interface Listed {
    long id();

    int number();

    String title();

    Status status();

    /** Null while unassessed. */
    Assessment inherent();

    /** Null for none. */
    LocalDate reviewDate();
}
