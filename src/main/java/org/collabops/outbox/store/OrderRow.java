package org.collabops.outbox.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An order and, later, its outcome. It has no unique key, so that its INSERT cannot fail inside Jira's transition. */
@Preload
@Table("OUTBOX_ORDER")
public interface OrderRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @StringLength(60)
    String getActionName();

    void setActionName(String actionName);

    @NotNull
    long getIssueId();

    void setIssueId(long issueId);

    @StringLength(60)
    String getStatusId();

    void setStatusId(String statusId);

    @NotNull
    @StringLength(190)
    String getFunctionKey();

    void setFunctionKey(String functionKey);

    @StringLength(255)
    String getTransitioner();

    void setTransitioner(String transitioner);

    /** As the query part of a URL is written, in UTF-8. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getArguments();

    void setArguments(String arguments);

    /** Milliseconds since 1970 in UTC. */
    @NotNull
    long getPlacedAt();

    void setPlacedAt(long placedAt);

    /** Whether there is an outcome. */
    @Indexed
    @NotNull
    boolean isClosed();

    void setClosed(boolean closed);

    @StringLength(20)
    String getOutcome();

    void setOutcome(String outcome);

    /** English, of outcomes from before {@link #getDetailText}; null in newer rows. */
    @StringLength(StringLength.UNLIMITED)
    String getDetail();

    void setDetail(String detail);

    /** A text in no language yet, as {@link org.collabops.store.WrittenText} writes it. */
    @StringLength(StringLength.UNLIMITED)
    String getDetailText();

    void setDetailText(String detailText);

    Long getClosedAt();

    void setClosedAt(Long closedAt);
}
