package org.collabops.goals.store;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import org.collabops.store.ThingFields;

/** The columns that a revision and the projection share: a space with all its fields. */
public interface SpaceFields extends ThingFields {
    Long getProjectId();

    void setProjectId(Long projectId);

    @NotNull
    @StringLength(255)
    String getTitle();

    void setTitle(String title);

    @StringLength(255)
    String getLeadKey();

    void setLeadKey(String leadKey);
}
