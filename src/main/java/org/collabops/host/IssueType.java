package org.collabops.host;

/** A kind of issue as Jira calls it in the language of whoever makes the present request. */
public record IssueType(String id, String name) {}
