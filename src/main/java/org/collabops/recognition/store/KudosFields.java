package org.collabops.recognition.store;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import org.collabops.store.ThingFields;

/** The columns that a revision and the projection share: thanks with all their fields. */
public interface KudosFields extends ThingFields {
    @NotNull
    @StringLength(255)
    String getGiverKey();

    void setGiverKey(String giverKey);

    /** The keys of users, as a query part of a URL by position. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getRecipientKeys();

    void setRecipientKeys(String recipientKeys);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getMessage();

    void setMessage(String message);

    /** Ids, separated by commas; null for none. */
    @StringLength(255)
    String getValueIds();

    void setValueIds(String valueIds);

    @NotNull
    int getPoints();

    void setPoints(int points);

    @NotNull
    @StringLength(30)
    String getSeenBy();

    void setSeenBy(String seenBy);

    @NotNull
    long getProjectId();

    void setProjectId(long projectId);

    Long getIssueId();

    void setIssueId(Long issueId);

    /** Milliseconds since 1970 in UTC. */
    @NotNull
    long getGivenAt();

    void setGivenAt(long givenAt);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    /** The key of the {@code Attempt}. */
    @NotNull
    @StringLength(KEY_LENGTH)
    String getAttempt();

    void setAttempt(String attempt);

    /** {@code <account>:<period>:<number>}; the revision's own key when it costs nothing. */
    @NotNull
    @StringLength(KEY_LENGTH)
    String getEntryKey();

    void setEntryKey(String entryKey);

    /** {@code <account>:<period>}; null when it costs nothing, as are the columns below. */
    @StringLength(KEY_LENGTH)
    String getLedger();

    void setLedger(String ledger);

    @StringLength(30)
    String getSpentIn();

    void setSpentIn(String spentIn);

    Integer getEntryNumber();

    void setEntryNumber(Integer entryNumber);

    Integer getAmount();

    void setAmount(Integer amount);

    Integer getSpent();

    void setSpent(Integer spent);
}
