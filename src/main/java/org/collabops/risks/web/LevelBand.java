package org.collabops.risks.web;

/**
 * A level with the number of risks in it.
 *
 * @param range its scores; null where levels are looked up in a table
 * @param residualCount how many risks are left in it, by their controls
 */
public record LevelBand(String id, String level, String levelName, String range, String count, String residualCount) {}
