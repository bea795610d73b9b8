package org.collabops.flags.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A flag, until it is too old to be told. */
@Preload
@Table("FLAG")
public interface FlagRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    @NotNull
    long getIssueId();

    void setIssueId(long issueId);

    @NotNull
    @StringLength(255)
    String getReader();

    void setReader(String reader);

    @NotNull
    @StringLength(60)
    String getSource();

    void setSource(String source);

    @NotNull
    long getSubjectId();

    void setSubjectId(long subjectId);

    /** As the query part of a URL is written, in UTF-8. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getDetails();

    void setDetails(String details);

    /** Milliseconds since 1970 in UTC. */
    @NotNull
    long getRaisedAt();

    void setRaisedAt(long raisedAt);
}
