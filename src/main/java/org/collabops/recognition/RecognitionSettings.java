package org.collabops.recognition;

import java.io.Serializable;
import org.collabops.Actor;
import org.collabops.ProjectId;
import org.collabops.Revision;

/** What project admins chose for recognition in a project. */
public interface RecognitionSettings {
    /** Cheap enough for a condition on every issue page: at most 60 seconds old. */
    Switches switches(ProjectId project);

    /** As stored, not as cached. */
    Setting of(ProjectId project);

    /**
     * @param basedOn the version that the change was based on, 0 for a project without a stored setting
     * @throws org.collabops.Conflict with the current {@link Setting}
     */
    Setting change(Actor actor, ProjectId project, Switches switches, int basedOn);

    default boolean enabled(ProjectId project) {
        return switches(project).enabled();
    }

    /** @param asks whoever finishes an issue is asked whether to thank its assignee */
    record Switches(boolean enabled, boolean asks) implements Serializable {
        public static final Switches DEFAULT = new Switches(false, false);
    }

    /** @param revision null while nobody has changed the setting */
    record Setting(ProjectId project, Switches switches, Revision revision) {
        public int version() {
            return revision == null ? 0 : revision.number();
        }
    }
}
