package org.collabops.risks.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.collabops.store.RevisionFields;

/** A number given to a risk: its generated id is the risk's id; without a revision it is a harmless gap. */
@Preload
@Table("RISK_NUMBER")
public interface RiskNumberRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** {@code <projectId>:<number>}. */
    @NotNull
    @Unique
    @StringLength(RevisionFields.KEY_LENGTH)
    String getNumberKey();

    void setNumberKey(String numberKey);

    @Indexed
    @NotNull
    long getProjectId();

    void setProjectId(long projectId);

    @NotNull
    int getNumberInProject();

    void setNumberInProject(int number);

    /** The key of the {@code Origin}: the same origin cannot raise twice. */
    @NotNull
    @Unique
    @StringLength(RevisionFields.KEY_LENGTH)
    String getOrigin();

    void setOrigin(String origin);

    @Indexed
    @StringLength(RevisionFields.KEY_LENGTH)
    String getRuleKey();

    void setRuleKey(String ruleKey);

    Long getOrderId();

    void setOrderId(Long orderId);

    /** Milliseconds since 1970 in UTC. */
    @NotNull
    long getGivenAt();

    void setGivenAt(long givenAt);

    /** The risk that the number was given to when its issue came here from another project; null: it was raised here. */
    Long getMovedRiskId();

    void setMovedRiskId(Long movedRiskId);
}
