package org.collabops.allocations.web;

import java.util.List;

/**
 * How much the people of a project are planned for, week by week, complete without any script.
 *
 * @param from the first Monday; {@code until} the last Sunday; {@code earlier} and {@code later} are those of the pages before and after
 * @param headings of the weeks: their first days
 * @param unstaffed what is planned for teams, and for people still to be found
 * @param notShown how many people the reader may not see, in words; null for none
 * @param choices how many weeks can be shown
 * @param mayPlan whether the reader may plan somebody for the project, {@code mayPlanOthers} whether anybody else
 * @param me the reader's user name; null for somebody who is not logged in
 * @param today the reader's day, as dates are written in forms
 */
public record HeatMapView(
        String projectKey,
        String projectName,
        String from,
        String until,
        String earlier,
        String later,
        int weeks,
        List<Integer> choices,
        List<String> headings,
        List<HeatGroup> groups,
        List<PlanRow> unstaffed,
        String notShown,
        String comparisonPath,
        boolean mayPlan,
        boolean mayPlanOthers,
        String me,
        String myName,
        String today) {
    /** People of one team, with the sums over those that are shown. */
    public record HeatGroup(String name, List<HeatRow> rows, List<LoadCell> sums, LoadCell sum) {}

    /** @param user the user name of the person; null when there is no such user any more */
    public record HeatRow(String name, String user, List<LoadCell> cells, LoadCell whole) {}
}
