package org.collabops.people;

import java.io.Serializable;
import org.collabops.Revised;
import org.collabops.Revision;

/** The days of a country or site on which people work other than usually. */
public record HolidayCalendar(long id, CalendarContent content, Revision revision, boolean deleted)
        implements Revised, Serializable {}
