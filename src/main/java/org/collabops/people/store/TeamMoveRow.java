package org.collabops.people.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The announcement that a team will stand below another one, under its number among all of them. */
@Preload
@Table("TEAM_MOVE")
public interface TeamMoveRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Unique
    long getMoveNumber();

    void setMoveNumber(long moveNumber);

    @NotNull
    long getTeamId();

    void setTeamId(long teamId);

    @NotNull
    long getParentId();

    void setParentId(long parentId);

    @NotNull
    int getTeamRevision();

    void setTeamRevision(int teamRevision);
}
