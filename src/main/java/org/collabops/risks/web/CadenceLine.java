package org.collabops.risks.web;

/**
 * After how many days risks of a level are reviewed; {@code days} is empty for no cadence, {@code problem} where nothing
 * is wrong with them.
 */
public record CadenceLine(String id, String level, String levelName, String days, String problem) {}
