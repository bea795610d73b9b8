package org.collabops.goals.store;

import net.java.ao.Preload;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.collabops.store.SettingFields;

/** A revision of what a project chose for goals; the highest one holds. */
@Preload
@Table("GOAL_SETTING")
public interface GoalSettingRow extends SettingFields {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    @NotNull
    @Override
    long getProjectId();

    @NotNull
    boolean isFromParent();

    void setFromParent(boolean fromParent);

    @NotNull
    boolean isFromEpic();

    void setFromEpic(boolean fromEpic);
}
