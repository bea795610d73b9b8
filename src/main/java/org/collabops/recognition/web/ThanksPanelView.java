package org.collabops.recognition.web;

import java.util.List;

/**
 * The thanks on an issue.
 *
 * @param assignee the user name of whom the form offers to thank; null when nobody else is assigned
 * @param wallPath of the page of the project's thanks, below the context path
 */
public record ThanksPanelView(
        String issueKey,
        List<ThanksCard> cards,
        boolean mayGive,
        String assignee,
        String assigneeName,
        List<ValueChoice> values,
        boolean points,
        String wallPath) {}
