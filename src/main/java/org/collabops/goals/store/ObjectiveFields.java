package org.collabops.goals.store;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import org.collabops.store.ThingFields;

/** The columns that a revision and the projection share: an objective with all its fields. */
public interface ObjectiveFields extends ThingFields {
    @NotNull
    long getSpaceId();

    void setSpaceId(long spaceId);

    @NotNull
    long getCycleId();

    void setCycleId(long cycleId);

    @NotNull
    @StringLength(255)
    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    String getStatementText();

    void setStatementText(String statementText);

    @NotNull
    @StringLength(30)
    String getObjectiveKind();

    void setObjectiveKind(String objectiveKind);

    @NotNull
    @StringLength(255)
    String getOwnerKey();

    void setOwnerKey(String ownerKey);

    @NotNull
    @StringLength(30)
    String getObjectiveState();

    void setObjectiveState(String objectiveState);

    /** As written, since no two databases keep decimals alike. */
    @StringLength(40)
    String getScore();

    void setScore(String score);

    @StringLength(StringLength.UNLIMITED)
    String getClosingReason();

    void setClosingReason(String closingReason);
}
