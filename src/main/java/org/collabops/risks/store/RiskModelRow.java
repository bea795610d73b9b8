package org.collabops.risks.store;

import net.java.ao.Preload;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.collabops.store.RevisionFields;

/** A version of a model; the highest of a model holds for new assessments, the others for those made by them. */
@Preload
@Table("RISK_MODEL")
public interface RiskModelRow extends RevisionFields {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** {@code risk-model:<model>:<version>}. */
    @NotNull
    @Unique
    @StringLength(RevisionFields.KEY_LENGTH)
    String getRevisionKey();

    void setRevisionKey(String revisionKey);

    @Indexed
    @NotNull
    long getModelId();

    void setModelId(long modelId);

    @NotNull
    @StringLength(255)
    String getName();

    void setName(String name);

    /** As {@code ModelText} writes it. */
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String content);

    /** True in the last row of a model that is deleted; null, as in rows of the time before, means false. */
    Boolean getRemoved();

    void setRemoved(Boolean removed);
}
