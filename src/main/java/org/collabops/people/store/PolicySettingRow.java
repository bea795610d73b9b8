package org.collabops.people.store;

import net.java.ao.Preload;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.collabops.store.RevisionFields;

/** A revision of the policy on figures of single persons; the highest one holds. */
@Preload
@Table("POLICY_SETTING")
public interface PolicySettingRow extends RevisionFields {
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
    @StringLength(20)
    String getIndividualFigures();

    void setIndividualFigures(String individualFigures);
}
