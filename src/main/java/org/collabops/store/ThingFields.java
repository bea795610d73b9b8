package org.collabops.store;

import net.java.ao.schema.NotNull;

/** The columns of every revision and every projection of a {@link org.collabops.Revised} thing. */
public interface ThingFields extends RevisionFields {
    @NotNull
    boolean isRemoved();

    void setRemoved(boolean removed);
}
