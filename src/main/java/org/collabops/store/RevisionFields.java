package org.collabops.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;

/** Who made a revision, when and through what: the columns of {@link org.collabops.Revision}. */
public interface RevisionFields extends RawEntity<Long> {
    int KEY_LENGTH = 190;

    @NotNull
    int getRevision();

    void setRevision(int revision);

    /** Milliseconds since 1970 in UTC. */
    @NotNull
    long getChangedAt();

    void setChangedAt(long changedAt);

    @StringLength(255)
    String getChangedBy();

    void setChangedBy(String changedBy);

    @StringLength(KEY_LENGTH)
    String getChangedVia();

    void setChangedVia(String changedVia);
}
