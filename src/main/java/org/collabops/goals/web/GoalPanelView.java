package org.collabops.goals.web;

import java.util.List;

/**
 * What an issue serves.
 *
 * @param goalsPath of the page of the project's goals, below the context path
 */
public record GoalPanelView(
        String issueKey, String projectKey, List<ServedRow> rows, boolean mayAlign, String goalsPath) {}
