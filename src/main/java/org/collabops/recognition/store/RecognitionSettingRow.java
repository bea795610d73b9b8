package org.collabops.recognition.store;

import net.java.ao.Preload;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.collabops.store.SettingFields;

/** A revision of what a project chose for recognition; the highest one holds. */
@Preload
@Table("RECOGNITION_SETTING")
public interface RecognitionSettingRow extends SettingFields {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    @NotNull
    @Override
    long getProjectId();

    @NotNull
    boolean isAsks();

    void setAsks(boolean asks);
}
