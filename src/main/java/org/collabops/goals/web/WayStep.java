package org.collabops.goals.web;

/**
 * A goal on the way from a key result to the top.
 *
 * @param indent how far it is from the objective of the key result, as the style sheet names it: 0 to 4
 * @param kind what it is, in the reader's language
 * @param where its space, unless that is the one of the step before; null then
 */
public record WayStep(String kind, boolean objective, String title, String where, int indent) {}
