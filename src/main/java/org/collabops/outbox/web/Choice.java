package org.collabops.outbox.web;

/** An option of a list; {@code value} is empty for any. */
public record Choice(String value, String label, boolean selected) {}
