package org.collabops.goals.store;

import net.java.ao.Preload;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.collabops.store.RevisionFields;

/** A revision of the bounds of pace; the highest one holds. */
@Preload
@Table("PACE_SETTING")
public interface PaceSettingRow extends RevisionFields {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Unique
    @StringLength(KEY_LENGTH)
    String getRevisionKey();

    void setRevisionKey(String revisionKey);

    @NotNull
    @StringLength(40)
    String getOnTrackFrom();

    void setOnTrackFrom(String onTrackFrom);

    @NotNull
    @StringLength(40)
    String getAtRiskFrom();

    void setAtRiskFrom(String atRiskFrom);

    @NotNull
    int getCadenceDays();

    void setCadenceDays(int cadenceDays);
}
