package org.collabops.risks.store;

import net.java.ao.Preload;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The projection: a risk as its highest revision left it, rebuilt whenever it lags behind. */
@Preload
@Table("RISK")
public interface RiskRow extends RiskFields {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Unique
    long getRiskId();

    void setRiskId(long riskId);

    @Indexed
    @NotNull
    @Override
    long getProjectId();

    @Indexed
    @Override
    Long getIssueId();
}
