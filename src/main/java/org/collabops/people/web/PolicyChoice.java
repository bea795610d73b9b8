package org.collabops.people.web;

/** One way to say who sees figures of single persons. */
public record PolicyChoice(String name, String meaning, boolean chosen) {}
