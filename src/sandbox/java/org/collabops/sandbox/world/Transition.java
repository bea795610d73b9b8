package org.collabops.sandbox.world;

/** A way out of the status an issue is in, as a user may take it; {@code screen} is null if it asks for nothing. */
public record Transition(int id, String name, Constant to, FieldScreen screen) {}
