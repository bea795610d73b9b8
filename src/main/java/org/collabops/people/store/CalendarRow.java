package org.collabops.people.store;

import net.java.ao.Preload;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The projection: what the highest revision left, rebuilt whenever it lags behind. */
@Preload
@Table("HOLIDAY_CALENDAR")
public interface CalendarRow extends CalendarFields {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Unique
    long getCalendarId();

    void setCalendarId(long calendarId);
}
