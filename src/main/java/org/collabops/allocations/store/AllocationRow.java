package org.collabops.allocations.store;

import net.java.ao.Preload;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The projection: what the highest revision left, rebuilt whenever it lags behind. */
@Preload
@Table("ALLOCATION")
public interface AllocationRow extends AllocationFields {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Unique
    long getAllocationId();

    void setAllocationId(long allocationId);

    @Override
    @Indexed
    @StringLength(255)
    String getPersonKey();

    @Override
    @Indexed
    Long getTeamId();

    @Override
    @Indexed
    @NotNull
    long getTargetId();

    @Override
    @Indexed
    @NotNull
    @StringLength(10)
    String getLastDay();
}
