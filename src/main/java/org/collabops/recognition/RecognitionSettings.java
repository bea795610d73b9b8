package org.collabops.recognition;

import java.io.Serializable;
import org.collabops.ProjectId;
import org.collabops.recognition.RecognitionSettings.Switches;
import org.collabops.settings.Settings;

/** What project admins chose for recognition in a project. */
public interface RecognitionSettings extends Settings<Switches> {
    default boolean enabled(ProjectId project) {
        return chosen(project).enabled();
    }

    /** @param asks whoever finishes an issue is asked whether to thank its assignee */
    record Switches(boolean enabled, boolean asks) implements Serializable {
        public static final Switches DEFAULT = new Switches(false, false);
    }
}
