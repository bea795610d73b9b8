package org.collabops.goals.store;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import org.collabops.store.ThingFields;

/** The columns that a revision and the projection share: a cycle with all its fields. */
public interface CycleFields extends ThingFields {
    @NotNull
    @StringLength(255)
    String getTitle();

    void setTitle(String title);

    @NotNull
    @StringLength(10)
    String getFirstDay();

    void setFirstDay(String firstDay);

    @NotNull
    @StringLength(10)
    String getEndDay();

    void setEndDay(String endDay);

    @NotNull
    @StringLength(60)
    String getZoneId();

    void setZoneId(String zoneId);

    @NotNull
    @StringLength(30)
    String getCycleState();

    void setCycleState(String cycleState);
}
