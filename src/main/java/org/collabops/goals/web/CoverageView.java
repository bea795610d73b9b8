package org.collabops.goals.web;

import java.util.List;

/**
 * How much of the work serves a goal, with one page of what does not.
 *
 * @param about what was looked at: the name of a project, or a query
 * @param percent of aligned issues; null without issues, like {@code bar}
 * @param idle key results that live on issues and have none
 * @param pages empty when there is one page
 * @param me the user name of the reader; null when nobody is logged in
 */
public record CoverageView(
        String about,
        String issues,
        String aligned,
        String unaligned,
        String percent,
        String bar,
        List<CoverageLine> projects,
        List<CoverageLine> categories,
        List<OrphanRow> orphans,
        int from,
        List<GoalChoice> idle,
        List<PageLink> pages,
        String me) {}
