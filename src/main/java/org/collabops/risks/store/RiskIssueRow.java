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

/**
 * That a risk has to do with an issue: it is about it, or the issue is one of its controls. Derived from the projection,
 * so that one statement finds both.
 */
@Preload
@Table("RISK_ISSUE")
public interface RiskIssueRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** {@code <risk>:<issue>}. */
    @NotNull
    @Unique
    @StringLength(RevisionFields.KEY_LENGTH)
    String getPairKey();

    void setPairKey(String pairKey);

    @Indexed
    @NotNull
    long getRiskId();

    void setRiskId(long riskId);

    @Indexed
    @NotNull
    long getIssueId();

    void setIssueId(long issueId);

    /** Whether the issue counted as a control when it was looked at last; null when it never was. */
    Boolean getCounting();

    void setCounting(Boolean counting);
}
