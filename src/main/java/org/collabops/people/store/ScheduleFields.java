package org.collabops.people.store;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import org.collabops.store.ThingFields;

/** The columns that a revision and the projection share: a schedule with all its fields. */
public interface ScheduleFields extends ThingFields {
    @NotNull
    @StringLength(255)
    String getPersonKey();

    void setPersonKey(String personKey);

    @NotNull
    @StringLength(10)
    String getValidFrom();

    void setValidFrom(String validFrom);

    @NotNull
    @StringLength(40)
    String getWeekMinutes();

    void setWeekMinutes(String weekMinutes);

    @NotNull
    int getAvailability();

    void setAvailability(int availability);

    Long getCalendarId();

    void setCalendarId(Long calendarId);
}
