package org.collabops.recognition.store;

import net.java.ao.Preload;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A revision of thanks: the one INSERT that is the change, its version check, and the entry in the giver's ledger. */
@Preload
@Table("KUDOS_REVISION")
public interface KudosRevisionRow extends KudosFields {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    @NotNull
    long getKudosId();

    void setKudosId(long kudosId);

    /** {@code kudos:<id>:<number>}: taken by whoever comes first. */
    @NotNull
    @Unique
    @StringLength(KEY_LENGTH)
    String getRevisionKey();

    void setRevisionKey(String revisionKey);

    /** The same attempt cannot thank twice. */
    @NotNull
    @Unique
    @StringLength(KEY_LENGTH)
    @Override
    String getAttempt();

    /** Taken by whoever comes first, so that points cannot be spent twice. */
    @NotNull
    @Unique
    @StringLength(KEY_LENGTH)
    @Override
    String getEntryKey();

    @Indexed
    @StringLength(KEY_LENGTH)
    @Override
    String getLedger();
}
