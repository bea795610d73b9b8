package org.collabops.recognition.store;

import net.java.ao.Preload;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.collabops.store.RevisionFields;

/** A revision of what the whole site keeps to in recognition; the highest one holds. */
@Preload
@Table("RECOGNITION_SITE")
public interface RecognitionSiteRow extends RevisionFields {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Unique
    @StringLength(KEY_LENGTH)
    String getRevisionKey();

    void setRevisionKey(String revisionKey);

    @NotNull
    boolean isPoints();

    void setPoints(boolean points);

    @NotNull
    int getAllowance();

    void setAllowance(int allowance);

    @NotNull
    @StringLength(30)
    String getPeriodLength();

    void setPeriodLength(String periodLength);

    @NotNull
    @StringLength(100)
    String getZone();

    void setZone(String zone);
}
