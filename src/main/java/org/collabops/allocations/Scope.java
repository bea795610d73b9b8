package org.collabops.allocations;

import org.collabops.ProjectId;
import org.collabops.UserKey;

/**
 * Whom a report is about: one of the three, the others null.
 *
 * @param project everybody who is planned in it
 * @param team everybody who belongs to it or to a part of it
 */
public record Scope(ProjectId project, Long team, UserKey person) {
    public static Scope of(ProjectId project) {
        return new Scope(project, null, null);
    }
}
