package org.collabops.goals.store;

import net.java.ao.Preload;
import net.java.ao.schema.Table;
import org.collabops.store.IdRow;

/** An id given to a cycle, space, objective or key result. */
@Preload
@Table("GOAL_ID")
public interface GoalIdRow extends IdRow {}
