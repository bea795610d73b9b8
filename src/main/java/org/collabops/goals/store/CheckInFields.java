package org.collabops.goals.store;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import org.collabops.store.ThingFields;

/** The columns that an entry and the projection share: what was told, and the state that it led to. */
public interface CheckInFields extends ThingFields {
    /** As written, since no two databases keep decimals alike. */
    @StringLength(40)
    String getToldValue();

    void setToldValue(String toldValue);

    Integer getToldConfidence();

    void setToldConfidence(Integer toldConfidence);

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String note);

    /** Milliseconds since 1970 in UTC. */
    @NotNull
    long getHeldAt();

    void setHeldAt(long heldAt);

    @StringLength(40)
    String getStateValue();

    void setStateValue(String stateValue);

    Long getStateValueAt();

    void setStateValueAt(Long stateValueAt);

    Integer getStateConfidence();

    void setStateConfidence(Integer stateConfidence);

    Long getStateConfidenceAt();

    void setStateConfidenceAt(Long stateConfidenceAt);

    /** The key of the {@code Attempt}. */
    @NotNull
    @StringLength(KEY_LENGTH)
    String getAttempt();

    void setAttempt(String attempt);
}
