package org.collabops.goals.store;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import org.collabops.store.ThingFields;

/** The columns that a revision and the projection share: a key result with all its fields. */
public interface KeyResultFields extends ThingFields {
    @NotNull
    long getObjectiveId();

    void setObjectiveId(long objectiveId);

    @NotNull
    @StringLength(255)
    String getTitle();

    void setTitle(String title);

    @NotNull
    @StringLength(30)
    String getResultType();

    void setResultType(String resultType);

    @StringLength(30)
    String getDirection();

    void setDirection(String direction);

    /** As written, since no two databases keep decimals alike. */
    @StringLength(40)
    String getBaseline();

    void setBaseline(String baseline);

    @StringLength(40)
    String getTarget();

    void setTarget(String target);

    @StringLength(40)
    String getRangeLow();

    void setRangeLow(String rangeLow);

    @StringLength(40)
    String getRangeHigh();

    void setRangeHigh(String rangeHigh);

    @StringLength(StringLength.UNLIMITED)
    String getJql();

    void setJql(String jql);

    @NotNull
    @StringLength(40)
    String getWeight();

    void setWeight(String weight);

    @StringLength(30)
    String getUnitName();

    void setUnitName(String unitName);

    @StringLength(255)
    String getOwnerKey();

    void setOwnerKey(String ownerKey);
}
