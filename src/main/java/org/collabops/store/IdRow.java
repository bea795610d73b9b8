package org.collabops.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;

/** The columns of a row that gives an id to a thing of some kind; without a revision it is a harmless gap. */
public interface IdRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @StringLength(30)
    String getKind();

    void setKind(String kind);
}
