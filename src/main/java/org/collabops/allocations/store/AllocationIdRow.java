package org.collabops.allocations.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The id that an attempt gave to an allocation, once however often it is tried; without a revision a harmless gap. */
@Preload
@Table("ALLOCATION_ID")
public interface AllocationIdRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Unique
    @StringLength(190)
    String getAttempt();

    void setAttempt(String attempt);
}
