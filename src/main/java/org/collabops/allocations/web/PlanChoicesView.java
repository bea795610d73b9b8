package org.collabops.allocations.web;

import java.util.List;

/**
 * Whom and what for the dialog can plan on a page about a whole project.
 *
 * @param project its key
 * @param teams that the reader may plan
 */
public record PlanChoicesView(
        String project, String projectName, List<Choice> versions, List<Choice> objectives, List<Choice> teams) {
    /** Something that has an id and a name. */
    public record Choice(long id, String name) {}
}
