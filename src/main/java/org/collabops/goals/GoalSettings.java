package org.collabops.goals;

import java.io.Serializable;
import org.collabops.ProjectId;
import org.collabops.settings.Settings;

/** What project admins chose for goals in a project. */
public interface GoalSettings extends Settings<GoalSettings.Switches> {
    /** Whether no project deviates from inheriting both ways; as cheap as {@link #chosen}. */
    boolean allInherit();

    default boolean enabled(ProjectId project) {
        return chosen(project).enabled();
    }

    /**
     * @param fromParent sub-tasks serve what their parent serves
     * @param fromEpic issues serve what their epic serves
     */
    record Switches(boolean enabled, boolean fromParent, boolean fromEpic) implements Serializable {
        public static final Switches DEFAULT = new Switches(false, true, true);
    }
}
