package org.collabops.recognition.store;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import org.collabops.store.ThingFields;

/** The columns that a revision and the projection share: a value with all its fields. */
public interface ValueFields extends ThingFields {
    @NotNull
    @StringLength(255)
    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    String getMeaning();

    void setMeaning(String meaning);

    @NotNull
    boolean isActive();

    void setActive(boolean active);
}
