package org.collabops.people.web;

/** A schedule in a list; {@code calendarName} is null for none. */
public record ScheduleRow(long id, String validFrom, String week, String availability, String calendarName) {}
