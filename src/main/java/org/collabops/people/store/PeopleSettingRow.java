package org.collabops.people.store;

import net.java.ao.Preload;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.collabops.store.SettingFields;

/** A revision of a project's setting; the highest one of each project holds. */
@Preload
@Table("PEOPLE_SETTING")
public interface PeopleSettingRow extends SettingFields {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    @NotNull
    @Override
    long getProjectId();
}
