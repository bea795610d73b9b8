package org.collabops.recognition.store;

import net.java.ao.Preload;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The projection: what the highest revision left, rebuilt whenever it lags behind. */
@Preload
@Table("RECOGNITION_VALUE")
public interface ValueRow extends ValueFields {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Unique
    long getValueId();

    void setValueId(long valueId);
}
