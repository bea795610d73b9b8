package org.collabops.risks;

import java.util.Set;
import org.collabops.ProjectId;
import org.collabops.settings.Settings;

/** What project admins chose for risks in a project. */
public interface RiskSettings extends Settings<RiskSetup> {
    default boolean enabled(ProjectId project) {
        return chosen(project).enabled();
    }

    /** The projects that chose this model, whether risks are switched on there or not. */
    Set<ProjectId> withModel(long model);
}
