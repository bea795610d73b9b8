package org.collabops.people.store;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import org.collabops.store.ThingFields;

/** The columns that a revision and the projection share: a leave with all its fields. */
public interface LeaveFields extends ThingFields {
    @NotNull
    @StringLength(190)
    String getPersonKey();

    void setPersonKey(String personKey);

    @NotNull
    @StringLength(10)
    String getFirstDay();

    void setFirstDay(String firstDay);

    @NotNull
    @StringLength(10)
    String getLastDay();

    void setLastDay(String lastDay);

    Integer getMinutesPerDay();

    void setMinutesPerDay(Integer minutesPerDay);

    @NotNull
    @StringLength(10)
    String getDayPart();

    void setDayPart(String dayPart);

    @NotNull
    @StringLength(20)
    String getLeaveState();

    void setLeaveState(String leaveState);
}
