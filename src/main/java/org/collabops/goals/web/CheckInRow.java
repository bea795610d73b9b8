package org.collabops.goals.web;

/**
 * An entry of the ledger of a key result.
 *
 * @param value null when only the confidence was told, and the other way round
 * @param by null when Jira does not know the person any more
 */
public record CheckInRow(int number, String at, String by, String value, String confidence, String note) {}
