package org.collabops.recognition.web;

/** A value as administrators see it; {@code meaning} may be null. */
public record ValueLine(long id, String name, String meaning, boolean active) {}
