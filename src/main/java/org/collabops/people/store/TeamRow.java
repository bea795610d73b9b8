package org.collabops.people.store;

import net.java.ao.Preload;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The projection: what the highest revision left, rebuilt whenever it lags behind. */
@Preload
@Table("TEAM")
public interface TeamRow extends TeamFields {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Unique
    long getTeamId();

    void setTeamId(long teamId);
}
