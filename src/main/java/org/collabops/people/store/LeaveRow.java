package org.collabops.people.store;

import net.java.ao.Preload;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The projection: what the highest revision left, rebuilt whenever it lags behind. */
@Preload
@Table("LEAVE_ENTRY")
public interface LeaveRow extends LeaveFields {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Unique
    long getLeaveId();

    void setLeaveId(long leaveId);

    @Indexed
    @NotNull
    @Override
    @StringLength(190)
    String getPersonKey();

    @Indexed
    @NotNull
    @Override
    @StringLength(10)
    String getLastDay();
}
