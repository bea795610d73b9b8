package org.collabops.settings;

import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.ProjectId;

/** What all projects chose for one feature. */
public interface Settings<S> {
    /** Cheap enough for a condition on every issue page: at most 60 seconds old. */
    S chosen(ProjectId project);

    /** As stored, not as cached. */
    Setting<S> of(ProjectId project);

    /**
     * @param basedOn the version that the change was based on, 0 for a project without a stored setting
     * @throws Conflict with the current {@link Setting}
     */
    Setting<S> change(Actor actor, ProjectId project, S wanted, int basedOn);
}
