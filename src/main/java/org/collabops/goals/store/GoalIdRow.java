package org.collabops.goals.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An id given to a cycle, space, objective or key result; without a revision it is a harmless gap. */
@Preload
@Table("GOAL_ID")
public interface GoalIdRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @StringLength(30)
    String getKind();

    void setKind(String kind);
}
