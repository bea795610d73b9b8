package org.collabops.goals;

import org.collabops.Actor;
import org.collabops.ProjectId;
import org.collabops.goals.Inheritance.Way;
import org.collabops.goals.WorkService.Served;
import org.collabops.host.Issue;

/** Whether an issue serves a key result that is being worked on. */
public final class ServiceCheck {
    private final GoalAccess goals;
    private final GoalSettings settings;
    private final WorkService work;

    public ServiceCheck(GoalAccess goals, GoalSettings settings, WorkService work) {
        this.goals = goals;
        this.settings = settings;
        this.work = work;
    }

    /** What was found out. */
    public enum Finding {
        SERVES,
        SERVES_NOTHING,
        /** No cycle is active, so no key result can be. */
        NO_ACTIVE_CYCLE,
        /** It is only about to be created, so nobody can have aligned it. */
        NOT_CREATED,
        /** Goals are switched off in the issue's project: nobody can be asked to serve any. */
        OFF
    }

    /**
     * Of an issue that is about to be created.
     *
     * @param parent null unless it is to be a sub-task
     */
    public Finding ofNew(Actor actor, ProjectId project, Issue parent, boolean inheritedCounts) {
        if (!settings.enabled(project)) {
            return Finding.OFF;
        }
        if (hasNoActiveCycle(goals.map(actor))) {
            return Finding.NO_ACTIVE_CYCLE;
        }
        boolean inherits = inheritedCounts
                && parent != null
                && settings.chosen(project).fromParent()
                && of(actor, parent, true) == Finding.SERVES;
        return inherits ? Finding.SERVES : Finding.NOT_CREATED;
    }

    /** @param inheritedCounts whether what the issue serves through its parent or epic is enough */
    public Finding of(Actor actor, Issue issue, boolean inheritedCounts) {
        if (!settings.enabled(issue.project())) {
            return Finding.OFF;
        }
        GoalMap map = goals.map(actor);
        if (hasNoActiveCycle(map)) {
            return Finding.NO_ACTIVE_CYCLE;
        }
        boolean serves = work.servedBy(actor, issue).stream()
                .filter(served -> inheritedCounts || served.way() == Way.DIRECT)
                .map(Served::keyResult)
                .anyMatch(keyResult -> map.holds(keyResult.key()) && map.isActive(keyResult.key()));
        return serves ? Finding.SERVES : Finding.SERVES_NOTHING;
    }

    private static boolean hasNoActiveCycle(GoalMap map) {
        return map.cycles().stream().noneMatch(cycle -> cycle.content().state() == CycleState.ACTIVE);
    }
}
