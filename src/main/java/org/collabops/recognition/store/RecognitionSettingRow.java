package org.collabops.recognition.store;

import net.java.ao.Preload;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.collabops.store.RevisionFields;

/** A revision of what a project chose for recognition; the highest one holds. */
@Preload
@Table("RECOGNITION_SETTING")
public interface RecognitionSettingRow extends RevisionFields {
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

    @NotNull
    boolean isAsks();

    void setAsks(boolean asks);
}
