package org.collabops.goals.web;

import java.util.List;

/** What administrators keep for all projects: cycles, spaces without a project, and the bounds of pace. */
public record GoalAdminView(
        List<CycleRow> cycles,
        List<SpaceRow> spaces,
        String onTrackFrom,
        String atRiskFrom,
        int cadenceDays,
        int paceVersion,
        String zone,
        String me,
        String myName) {}
