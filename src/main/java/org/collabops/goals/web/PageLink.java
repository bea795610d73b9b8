package org.collabops.goals.web;

/**
 * One place in the row of pages below a list.
 *
 * @param label a number, or the words for the page before and after
 * @param path below the context path; null for the page that is shown, and for a gap between pages
 */
public record PageLink(String label, String path, boolean current) {}
