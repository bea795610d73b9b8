package org.collabops.goals.web;

/** A part of the work and how much of it is aligned; {@code percent} and {@code bar} are null without issues. */
public record CoverageLine(String name, String issues, String aligned, String unaligned, String percent, String bar) {}
