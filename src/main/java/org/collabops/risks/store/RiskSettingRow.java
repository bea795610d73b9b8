package org.collabops.risks.store;

import net.java.ao.Preload;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.collabops.store.SettingFields;

/** A revision of what project admins chose for risks; the highest of a project holds. */
@Preload
@Table("RISK_SETTING")
public interface RiskSettingRow extends SettingFields {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    @NotNull
    @Override
    long getProjectId();

    /** Null for the built-in model. */
    Long getModelId();

    void setModelId(Long modelId);

    /** Days by the id of the level, as {@code TextMap} writes them; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getCadence();

    void setCadence(String cadence);

    /** A status category; null for DONE. */
    @StringLength(30)
    String getDoneMeans();

    void setDoneMeans(String doneMeans);
}
