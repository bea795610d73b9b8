package org.collabops.people;

import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.host.Access;
import org.collabops.people.PeopleSettings.Setting;

/** What project admins choose for their project, and administrators for the figures of single persons everywhere. */
public final class PeopleSettingsService {
    private final PeopleSettings settings;
    private final PolicySettings policy;
    private final Access access;

    public PeopleSettingsService(PeopleSettings settings, PolicySettings policy, Access access) {
        this.settings = settings;
        this.policy = policy;
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
    public Setting change(Actor actor, ProjectId project, boolean enabled, int version) {
        if (!access.mayAdminister(actor, project)) {
            requireSight(actor, project);
            throw new NotAllowed(Text.of("collabops.error.project-admins-only"));
        }
        return settings.change(actor, project, enabled, version);
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

    private void requireSight(Actor actor, ProjectId project) {
        if (!access.maySee(actor, project)) {
            throw new NotFound("Project " + project);
        }
    }
}
