package org.collabops.goals.web;

/** A goal that can be chosen; {@code where} is its space and, of a key result, its objective. */
public record GoalChoice(String goal, long id, boolean objective, String title, String where) {}
