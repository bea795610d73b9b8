package org.collabops.allocations.web;

import java.util.List;

/**
 * Who is planned for an issue, and the weeks of its assignee.
 *
 * @param mayPlanOthers whether the reader may plan anybody, and not only themselves
 * @param me the user name of the reader; null when nobody is logged in
 * @param assignee the display name; null while it is nobody's
 * @param assigneeUser the user name; null while it is nobody's
 * @param weeks empty when the reader may see none of them
 * @param path of the page of the project's people, below the context path
 */
public record PeoplePanelView(
        String issueKey,
        List<PlanRow> plans,
        boolean mayPlan,
        boolean mayPlanOthers,
        String me,
        String myName,
        String assignee,
        String assigneeUser,
        List<LoadCell> weeks,
        String today,
        String due,
        String path) {}
