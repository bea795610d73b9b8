package org.collabops.risks.web;

/** A level with its range of scores and the number of risks in it. */
public record LevelBand(String id, String level, String levelName, int from, int until, int count) {}
