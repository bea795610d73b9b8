package org.collabops.goals;

import java.io.Serializable;
import org.collabops.Actor;
import org.collabops.ProjectId;
import org.collabops.Revision;

/** What project admins chose for goals in a project. */
public interface GoalSettings {
    /** Cheap enough for a condition on every issue page: at most 60 seconds old. */
    Switches switches(ProjectId project);

    /** Whether no project deviates from inheriting both ways; as cheap. */
    boolean allInherit();

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

    /**
     * @param fromParent sub-tasks serve what their parent serves
     * @param fromEpic issues serve what their epic serves
     */
    record Switches(boolean enabled, boolean fromParent, boolean fromEpic) implements Serializable {
        public static final Switches DEFAULT = new Switches(false, true, true);
    }

    /** @param revision null while nobody has changed the setting */
    record Setting(ProjectId project, Switches switches, Revision revision) {
        public int version() {
            return revision == null ? 0 : revision.number();
        }
    }
}
