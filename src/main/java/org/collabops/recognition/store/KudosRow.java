package org.collabops.recognition.store;

import net.java.ao.Preload;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The projection: what the highest revision left, rebuilt whenever it lags behind. */
@Preload
@Table("KUDOS")
public interface KudosRow extends KudosFields {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Unique
    long getKudosId();

    void setKudosId(long kudosId);

    @Indexed
    @NotNull
    @Override
    long getProjectId();

    @Indexed
    @Override
    Long getIssueId();

    @Indexed
    @NotNull
    @Override
    long getGivenAt();
}
