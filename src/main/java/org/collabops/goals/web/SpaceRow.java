package org.collabops.goals.web;

/** A space that is no project's; {@code leadName} is null when Jira does not know the lead any more. */
public record SpaceRow(long id, int version, String name, String leadName) {}
