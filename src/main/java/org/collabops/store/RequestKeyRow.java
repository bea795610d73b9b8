package org.collabops.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An idempotency key that a user sent to a path; its generated id stands for the one thing that came of it. */
@Preload
@Table("REQUEST_KEY")
public interface RequestKeyRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** A digest of user, path and key, which together may be longer than a unique column can be. */
    @NotNull
    @Unique
    @StringLength(64)
    String getDigest();

    void setDigest(String digest);

    /** Milliseconds since 1970 in UTC. */
    @Indexed
    @NotNull
    long getSentAt();

    void setSentAt(long sentAt);
}
