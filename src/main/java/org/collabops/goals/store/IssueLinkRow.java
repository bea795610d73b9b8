package org.collabops.goals.store;

import net.java.ao.Preload;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.collabops.store.RevisionFields;

/** A revision of whether an issue serves a key result; the highest one holds. */
@Preload
@Table("GOAL_ISSUE_LINK")
public interface IssueLinkRow extends RevisionFields {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** {@code <key result>:<issue>:<revision>}: taken by whoever comes first. */
    @NotNull
    @Unique
    @StringLength(KEY_LENGTH)
    String getLinkKey();

    void setLinkKey(String linkKey);

    @Indexed
    @NotNull
    long getKeyResultId();

    void setKeyResultId(long keyResultId);

    @Indexed
    @NotNull
    long getIssueId();

    void setIssueId(long issueId);

    @NotNull
    boolean isServes();

    void setServes(boolean serves);
}
