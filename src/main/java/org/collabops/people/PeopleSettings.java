package org.collabops.people;

import org.collabops.Actor;
import org.collabops.ProjectId;
import org.collabops.Revision;

/** In which projects people are planned. */
public interface PeopleSettings {
    /** Cheap enough for a condition on every issue page: at most 60 seconds old. */
    boolean enabled(ProjectId project);

    /** As stored, not as cached. */
    Setting of(ProjectId project);

    /**
     * @param basedOn the version that the change was based on, 0 for a project without a stored setting
     * @throws org.collabops.Conflict with the current {@link Setting}
     */
    Setting change(Actor actor, ProjectId project, boolean enabled, int basedOn);

    /** @param revision null while nobody has changed the setting */
    record Setting(ProjectId project, boolean enabled, Revision revision) {
        public int version() {
            return revision == null ? 0 : revision.number();
        }
    }
}
