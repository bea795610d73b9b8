package org.collabops.people.web;

/** A holiday calendar in a list, with the years that it speaks of; null while it is empty. */
public record CalendarRow(long id, int version, String name, int days, String years) {}
