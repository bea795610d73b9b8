package org.collabops.goals.store;

import net.java.ao.Preload;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An entry in the ledger of a key result. */
@Preload
@Table("CHECK_IN")
public interface CheckInRow extends CheckInFields {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    @NotNull
    long getKeyResultId();

    void setKeyResultId(long keyResultId);

    /** {@code check-in:<key result>:<number>}: taken by whoever comes first. */
    @NotNull
    @Unique
    @StringLength(KEY_LENGTH)
    String getRevisionKey();

    void setRevisionKey(String revisionKey);

    /** The same attempt cannot check in twice. */
    @NotNull
    @Unique
    @StringLength(KEY_LENGTH)
    @Override
    String getAttempt();
}
