package org.collabops.people;

import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.host.Access;
import org.collabops.people.PeopleSettings.Switches;
import org.collabops.settings.Setting;
import org.collabops.settings.SettingService;

/** What project admins choose for their project, and administrators for the figures of single persons everywhere. */
public final class PeopleSettingsService {
    private final PeopleSettings settings;
    private final SettingService<Switches> service;
    private final PolicySettings policy;
    private final Access access;

    public PeopleSettingsService(PeopleSettings settings, PolicySettings policy, Access access) {
        this.settings = settings;
        this.service = new SettingService<>(settings, anything -> {}, access);
        this.policy = policy;
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

    /** The same for every user, who may know what others see of them. */
    public PolicySettings.Setting policy(Actor actor) {
        if (actor.isAnonymous()) {
            throw new NotFound("Policy");
        }
        return policy.stored();
    }

    public boolean mayChangePolicy(Actor actor) {
        return access.mayAdminister(actor);
    }

    /** @throws Conflict with the current {@link PolicySettings.Setting} when there is a newer one */
    public PolicySettings.Setting changePolicy(Actor actor, IndividualFigures individualFigures, int version) {
        policy(actor);
        PeopleAccess.require(mayChangePolicy(actor), "collabops.people.error.admins-only");
        return policy.change(actor, individualFigures, version);
    }
}
