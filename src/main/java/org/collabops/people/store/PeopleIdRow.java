package org.collabops.people.store;

import net.java.ao.Preload;
import net.java.ao.schema.Table;
import org.collabops.store.IdRow;

/** An id given to a schedule, calendar, leave or team. */
@Preload
@Table("PEOPLE_ID")
public interface PeopleIdRow extends IdRow {}
