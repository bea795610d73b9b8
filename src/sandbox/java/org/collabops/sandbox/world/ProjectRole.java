package org.collabops.sandbox.world;

/** A role of the site that people play in a project. */
public record ProjectRole(long id, String name) {}
