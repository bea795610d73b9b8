package org.collabops.recognition;

import java.time.Instant;
import org.collabops.ProjectId;
import org.collabops.UserKey;

/**
 * Which thanks somebody wants to see; null for any.
 *
 * @param person who gave or got them
 * @param from the first moment
 * @param until the first moment that is too late
 */
public record KudosFilter(
        ProjectId project, UserKey person, UserKey giver, UserKey recipient, Long value, Instant from, Instant until) {
    public static final KudosFilter ALL = new KudosFilter(null, null, null, null, null, null, null);

    public static KudosFilter of(ProjectId project) {
        return new KudosFilter(project, null, null, null, null, null, null);
    }

    public KudosFilter between(Instant first, Instant tooLate) {
        return new KudosFilter(project, person, giver, recipient, value, first, tooLate);
    }

    public boolean matches(KudosContent content) {
        return (project == null || project.equals(content.project()))
                && (person == null || content.concerns(person))
                && (giver == null || giver.equals(content.giver()))
                && (recipient == null || content.recipients().contains(recipient))
                && (value == null || content.values().contains(value))
                && (from == null || !content.at().isBefore(from))
                && (until == null || content.at().isBefore(until));
    }
}
