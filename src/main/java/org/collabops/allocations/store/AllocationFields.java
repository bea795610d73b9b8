package org.collabops.allocations.store;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import org.collabops.store.ThingFields;

/** The columns that a revision and the projection share: an allocation with all its fields. */
public interface AllocationFields extends ThingFields {
    @StringLength(255)
    String getPersonKey();

    void setPersonKey(String personKey);

    @StringLength(255)
    String getPlaceholder();

    void setPlaceholder(String placeholder);

    Long getTeamId();

    void setTeamId(Long teamId);

    @NotNull
    @StringLength(30)
    String getTargetKind();

    void setTargetKind(String targetKind);

    @NotNull
    long getTargetId();

    void setTargetId(long targetId);

    /** As ISO-8601, which sorts as days do. */
    @NotNull
    @StringLength(10)
    String getFirstDay();

    void setFirstDay(String firstDay);

    /** As {@link #getFirstDay}; included. */
    @NotNull
    @StringLength(10)
    String getLastDay();

    void setLastDay(String lastDay);

    @NotNull
    @StringLength(30)
    String getAmountMode();

    void setAmountMode(String amountMode);

    /** In minutes, or in hundredths of a percent. */
    @NotNull
    int getAmount();

    void setAmount(int amount);

    @NotNull
    @StringLength(30)
    String getOnLeave();

    void setOnLeave(String onLeave);

    @NotNull
    @StringLength(30)
    String getAllocationState();

    void setAllocationState(String allocationState);

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String note);
}
