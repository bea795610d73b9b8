package org.collabops.people.web;

/**
 * What a person can work in a week.
 *
 * @param last the last day that is counted
 * @param capacity says so where nothing is known
 */
public record WeekRow(String from, String last, String base, String leave, String capacity, boolean known) {}
