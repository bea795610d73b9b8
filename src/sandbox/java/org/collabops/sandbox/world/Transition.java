package org.collabops.sandbox.world;

/** A way out of the status an issue is in, as a user may take it. */
public record Transition(int id, String name, Constant to) {}
