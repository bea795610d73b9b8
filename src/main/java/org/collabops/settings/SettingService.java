package org.collabops.settings;

import java.util.function.Consumer;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Invalid;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.host.Access;

/** Who sees what a project chose for a feature, and who chooses; the same for every feature. */
public final class SettingService<S> {
    private final Settings<S> settings;
    private final Consumer<S> rules;
    private final Access access;

    /** @param rules throws {@link Invalid} for what cannot be chosen */
    public SettingService(Settings<S> settings, Consumer<S> rules, Access access) {
        this.settings = settings;
        this.rules = rules;
        this.access = access;
    }

    /**
     * Whoever may administer a project sees its settings, with or without Browse Projects.
     *
     * @throws NotFound when the actor may neither see nor administer the project
     */
    public Setting<S> setting(Actor actor, ProjectId project) {
        if (!access.mayAdminister(actor, project)) {
            requireSight(actor, project);
        }
        return settings.of(project);
    }

    /** @throws Conflict with the current {@link Setting} when there is a newer one */
    public Setting<S> change(Actor actor, ProjectId project, S wanted, int version) {
        if (!access.mayAdminister(actor, project)) {
            requireSight(actor, project);
            throw new NotAllowed(Text.of("collabops.error.project-admins-only"));
        }
        rules.accept(wanted);
        return settings.change(actor, project, wanted, version);
    }

    private void requireSight(Actor actor, ProjectId project) {
        if (!access.maySee(actor, project)) {
            throw new NotFound("Project " + project);
        }
    }
}
