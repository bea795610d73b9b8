package org.collabops.store;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;

/** The columns of what projects choose for a feature, whatever the feature: one row per revision, the highest holds. */
public interface SettingFields extends RevisionFields {
    /** {@code <feature>-settings:<projectId>:<revision>}. */
    @NotNull
    @Unique
    @StringLength(KEY_LENGTH)
    String getRevisionKey();

    void setRevisionKey(String revisionKey);

    /** Each row declares it again, to index it: Active Objects would put the index on a table of this interface. */
    long getProjectId();

    void setProjectId(long projectId);

    @NotNull
    boolean isEnabled();

    void setEnabled(boolean enabled);
}
