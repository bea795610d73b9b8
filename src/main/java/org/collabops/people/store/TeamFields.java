package org.collabops.people.store;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import org.collabops.store.ThingFields;

/** The columns that a revision and the projection share: a team with all its members. */
public interface TeamFields extends ThingFields {
    @NotNull
    @StringLength(255)
    String getTitle();

    void setTitle(String title);

    Long getParentId();

    void setParentId(Long parentId);

    @StringLength(StringLength.UNLIMITED)
    String getLeads();

    void setLeads(String leads);

    @StringLength(StringLength.UNLIMITED)
    String getDeputies();

    void setDeputies(String deputies);

    @StringLength(StringLength.UNLIMITED)
    String getMembers();

    void setMembers(String members);

    @NotNull
    int getLastNumber();

    void setLastNumber(int lastNumber);
}
