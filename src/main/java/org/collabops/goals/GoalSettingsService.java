package org.collabops.goals;

import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.goals.GoalSettings.Switches;
import org.collabops.goals.PaceSettings.Bounds;
import org.collabops.host.Access;
import org.collabops.settings.Setting;
import org.collabops.settings.SettingService;

/** What project admins choose for their project, and administrators for the pace of the whole site. */
public final class GoalSettingsService {
    private final GoalSettings settings;
    private final SettingService<Switches> service;
    private final PaceSettings pace;
    private final Access access;

    public GoalSettingsService(GoalSettings settings, PaceSettings pace, Access access) {
        this.settings = settings;
        this.service = new SettingService<>(settings, anything -> {}, access);
        this.pace = pace;
        this.access = access;
    }

    public boolean enabled(ProjectId project) {
        return settings.enabled(project);
    }

    /** As {@link SettingService#setting}. */
    public Setting<Switches> setting(Actor actor, ProjectId project) {
        return service.setting(actor, project);
    }

    /** As {@link SettingService#change}. */
    public Setting<Switches> change(Actor actor, ProjectId project, Switches switches, int version) {
        return service.change(actor, project, switches, version);
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
}
