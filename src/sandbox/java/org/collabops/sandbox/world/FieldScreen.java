package org.collabops.sandbox.world;

import java.util.List;

/** The fields, by Jira's ids and in order, that a transition asks for; the comment is on every screen without being named. */
public record FieldScreen(long id, String name, List<String> fields) {}
