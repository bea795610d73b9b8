package org.collabops.settings;

import org.collabops.ProjectId;
import org.collabops.Revision;

/**
 * What a project chose for a feature.
 *
 * @param revision null while nobody has changed what a feature starts with
 */
public record Setting<S>(ProjectId project, S chosen, Revision revision) {
    /** 0 while nobody has changed it. */
    public int version() {
        return revision == null ? 0 : revision.number();
    }
}
