package org.collabops.risks;

import java.util.Set;
import org.collabops.Actor;
import org.collabops.ProjectId;
import org.collabops.Revision;

/** What project admins chose for risks in a project. */
public interface RiskSettings {
    /** Cheap enough for a condition on every issue page: at most 60 seconds old. */
    RiskSetup setup(ProjectId project);

    default boolean enabled(ProjectId project) {
        return setup(project).enabled();
    }

    /** As stored, not as cached. */
    Setting of(ProjectId project);

    /** The projects that chose this model, whether risks are switched on there or not. */
    Set<ProjectId> withModel(long model);

    /**
     * @param basedOn the version that the change was based on, 0 for a project without a stored setting
     * @throws org.collabops.Conflict with the current {@link Setting}
     */
    Setting change(Actor actor, ProjectId project, RiskSetup wanted, int basedOn);

    /** @param revision null while nobody has changed the setting */
    record Setting(ProjectId project, RiskSetup setup, Revision revision) {
        public boolean enabled() {
            return setup.enabled();
        }

        public int version() {
            return revision == null ? 0 : revision.number();
        }
    }
}
