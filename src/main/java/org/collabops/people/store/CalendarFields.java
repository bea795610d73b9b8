package org.collabops.people.store;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import org.collabops.store.ThingFields;

/** The columns that a revision and the projection share: a calendar with all its days. */
public interface CalendarFields extends ThingFields {
    @NotNull
    @StringLength(255)
    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    String getSpecialDays();

    void setSpecialDays(String specialDays);
}
