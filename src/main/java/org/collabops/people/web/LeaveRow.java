package org.collabops.people.web;

/** A leave in a list; {@code shared} says whether another one takes some of the same hours. */
public record LeaveRow(
        long id, String from, String last, String extent, String stateName, boolean approved, boolean shared) {}
