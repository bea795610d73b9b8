package org.collabops.goals.web;

/** A number that went into another one; {@code weight} is null for a plain amount. */
public record ExplainLine(String label, String value, String weight) {}
