package org.collabops.goals.store;

import net.java.ao.Preload;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.collabops.store.ThingFields;

/** An entry in the log of all alignments. */
@Preload
@Table("ALIGNMENT_ENTRY")
public interface AlignmentEntryRow extends ThingFields {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Counts all entries: taken by whoever decided on what holds. */
    @NotNull
    @Unique
    long getEntryNumber();

    void setEntryNumber(long entryNumber);

    @Indexed
    @NotNull
    long getAlignmentId();

    void setAlignmentId(long alignmentId);

    @NotNull
    long getChildId();

    void setChildId(long childId);

    /** {@code objective:<id>} or {@code key-result:<id>}. */
    @NotNull
    @StringLength(40)
    String getParent();

    void setParent(String parent);

    @NotNull
    long getParentObjectiveId();

    void setParentObjectiveId(long parentObjectiveId);

    @NotNull
    @StringLength(40)
    String getWeight();

    void setWeight(String weight);
}
