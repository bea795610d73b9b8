package org.collabops.risks.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A revision of what project admins chose for risks; the highest of a project holds. */
@Preload
@Table("RISK_SETTING")
public interface RiskSettingRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** {@code risk-settings:<projectId>:<revision>}. */
    @NotNull
    @Unique
    @StringLength(RiskFields.KEY_LENGTH)
    String getRevisionKey();

    void setRevisionKey(String revisionKey);

    @Indexed
    @NotNull
    long getProjectId();

    void setProjectId(long projectId);

    @NotNull
    boolean isEnabled();

    void setEnabled(boolean enabled);

    @NotNull
    int getRevision();

    void setRevision(int revision);

    @NotNull
    long getChangedAt();

    void setChangedAt(long changedAt);

    @StringLength(255)
    String getChangedBy();

    void setChangedBy(String changedBy);

    @StringLength(190)
    String getChangedVia();

    void setChangedVia(String changedVia);
}
