package org.collabops.recognition.web;

/** A value that thanks can show; {@code meaning} may be null. */
public record ValueChoice(long id, String name, String meaning) {}
