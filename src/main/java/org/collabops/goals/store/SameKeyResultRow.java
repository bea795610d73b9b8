package org.collabops.goals.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** The table of {@link IssueLinkRow} under a second name, so that a query can join it with itself. */
@Table("GOAL_ISSUE_LINK")
interface SameKeyResultRow extends RawEntity<Long> {
    @PrimaryKey("ID")
    long getID();
}
