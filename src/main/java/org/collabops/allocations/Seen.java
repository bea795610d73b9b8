package org.collabops.allocations;

import org.collabops.ProjectId;
import org.collabops.host.Issue;

/**
 * What a target is to a viewer.
 *
 * @param project that it is or belongs to; null for an objective of no project, and for what is hidden or gone
 * @param name what people call it; null for what is hidden or gone
 * @param issue null unless it is one that the viewer sees
 */
public record Seen(Target target, Sight sight, ProjectId project, String name, Issue issue) {
    /** How much of it there is for the viewer. */
    public enum Sight {
        VISIBLE,
        /** It is there, but not for this viewer: what is planned for it counts without a name. */
        HIDDEN,
        /** It is deleted or archived, or people are switched off in its project: what is planned for it counts nowhere. */
        GONE
    }

    static Seen visible(Target target, ProjectId project, String name) {
        return new Seen(target, Sight.VISIBLE, project, name, null);
    }

    public static Seen visible(Issue issue) {
        return new Seen(Target.of(issue.id()), Sight.VISIBLE, issue.project(), issue.summary(), issue);
    }

    static Seen hidden(Target target) {
        return new Seen(target, Sight.HIDDEN, null, null, null);
    }

    static Seen gone(Target target) {
        return new Seen(target, Sight.GONE, null, null, null);
    }

    public boolean isVisible() {
        return sight == Sight.VISIBLE;
    }

    boolean isGone() {
        return sight == Sight.GONE;
    }
}
