package org.collabops.goals.web;

/** An issue that serves no goal that the reader may see. */
public record OrphanRow(String key, String summary, String project, String status, boolean mayAlign) {}
