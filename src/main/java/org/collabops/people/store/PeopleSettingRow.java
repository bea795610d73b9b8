package org.collabops.people.store;

import net.java.ao.Preload;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.collabops.store.RevisionFields;

/** A revision of a project's setting; the highest one of each project holds. */
@Preload
@Table("PEOPLE_SETTING")
public interface PeopleSettingRow extends RevisionFields {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Unique
    @StringLength(KEY_LENGTH)
    String getRevisionKey();

    void setRevisionKey(String revisionKey);

    @Indexed
    @NotNull
    long getProjectId();

    void setProjectId(long projectId);

    @NotNull
    boolean isEnabled();

    void setEnabled(boolean enabled);
}
