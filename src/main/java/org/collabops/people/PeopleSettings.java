package org.collabops.people;

import java.io.Serializable;
import org.collabops.ProjectId;
import org.collabops.people.PeopleSettings.Switches;
import org.collabops.settings.Settings;

/** In which projects people are planned. */
public interface PeopleSettings extends Settings<Switches> {
    default boolean enabled(ProjectId project) {
        return chosen(project).enabled();
    }

    /** @param enabled whether people are planned in the project */
    record Switches(boolean enabled) implements Serializable {
        public static final Switches DEFAULT = new Switches(false);
    }
}
