package org.collabops.recognition.web;

import java.util.List;

/**
 * A part of a project's wall.
 *
 * @param filters all values, for whoever looks for thanks; {@code values} those that new ones can show
 * @param more whether older thanks follow
 * @param last the id of the last one shown; null when there is none
 */
public record WallView(
        String projectKey,
        String projectName,
        List<ThanksCard> cards,
        List<ValueChoice> filters,
        List<ValueChoice> values,
        boolean mayGive,
        boolean points,
        boolean filtered,
        boolean more,
        Long last) {}
