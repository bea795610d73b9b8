package org.collabops.goals;

import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.goals.GoalSettings.Setting;
import org.collabops.goals.GoalSettings.Switches;
import org.collabops.goals.PaceSettings.Bounds;
import org.collabops.host.Access;

/** What project admins choose for their project, and administrators for the pace of the whole site. */
public final class GoalSettingsService {
    private final GoalSettings settings;
    private final PaceSettings pace;
    private final Access access;

    public GoalSettingsService(GoalSettings settings, PaceSettings pace, Access access) {
        this.settings = settings;
        this.pace = pace;
        this.access = access;
    }

    public boolean enabled(ProjectId project) {
        return settings.enabled(project);
    }

    /** Whoever may administer a project sees its settings, with or without Browse Projects. */
    public Setting setting(Actor actor, ProjectId project) {
        if (!access.mayAdminister(actor, project)) {
            requireSight(actor, project);
        }
        return settings.of(project);
    }

    /** @throws Conflict with the current {@link Setting} when there is a newer one */
    public Setting change(Actor actor, ProjectId project, Switches switches, int version) {
        if (!access.mayAdminister(actor, project)) {
            requireSight(actor, project);
            throw new NotAllowed(Text.of("collabops.error.project-admins-only"));
        }
        return settings.change(actor, project, switches, version);
    }

    /** The same for every user. */
    public PaceSettings.Setting pace(Actor actor) {
        if (actor.isAnonymous()) {
            throw new NotFound("Pace settings");
        }
        return pace.stored();
    }

    public boolean mayChangePace(Actor actor) {
        return access.mayAdminister(actor);
    }

    /** @throws Conflict with the current {@link PaceSettings.Setting} when there is a newer one */
    public PaceSettings.Setting changePace(Actor actor, Bounds bounds, int version) {
        pace(actor);
        GoalAccess.require(mayChangePace(actor), "collabops.goals.error.admins-only");
        bounds.checked().refuseProblems();
        return pace.change(actor, bounds, version);
    }

    private void requireSight(Actor actor, ProjectId project) {
        if (!access.maySee(actor, project)) {
            throw new NotFound("Project " + project);
        }
    }
}
