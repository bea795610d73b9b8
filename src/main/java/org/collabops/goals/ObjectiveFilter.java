package org.collabops.goals;

import java.util.Locale;
import java.util.Set;
import org.collabops.ProjectId;
import org.collabops.UserKey;

/**
 * Which objectives of a list are wanted; null and empty mean any.
 *
 * @param project whose spaces they stand in
 * @param text found in title or statement, case ignored
 */
public record ObjectiveFilter(
        Long space, ProjectId project, Long cycle, Set<ObjectiveState> states, UserKey owner, String text) {

    public static final ObjectiveFilter ANY = new ObjectiveFilter(null, null, null, Set.of(), null, null);

    public boolean accepts(Objective objective, Space of) {
        ObjectiveContent content = objective.content();
        return (space == null || space == objective.space())
                && (project == null || project.equals(of.project()))
                && (cycle == null || cycle.equals(content.cycle()))
                && (states.isEmpty() || states.contains(content.state()))
                && (owner == null || owner.equals(content.owner()))
                && (text == null
                        || text.isBlank()
                        || mentions(content, text.strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean mentions(ObjectiveContent content, String needle) {
        return content.title().toLowerCase(Locale.ROOT).contains(needle)
                || content.statement() != null
                        && content.statement().toLowerCase(Locale.ROOT).contains(needle);
    }
}
