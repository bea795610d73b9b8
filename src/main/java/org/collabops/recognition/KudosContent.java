package org.collabops.recognition;

import java.time.Instant;
import java.util.List;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.UserKey;

/**
 * What a thanks says.
 *
 * @param recipients at least one, none of them the giver
 * @param values the ids of the {@link Value}s that it shows
 * @param points for each recipient; 0 for thanks without points
 * @param project the issue's, when there is one
 * @param issue null for thanks about no issue
 */
public record KudosContent(
        UserKey giver,
        List<UserKey> recipients,
        String message,
        List<Long> values,
        int points,
        Visibility visibility,
        ProjectId project,
        IssueId issue,
        Instant at) {
    public KudosContent {
        recipients = List.copyOf(recipients);
        values = List.copyOf(values);
    }

    /** What it takes from the giver's allowance: amount times recipients. */
    public int cost() {
        return Math.multiplyExact(points, recipients.size());
    }

    /** Whether the person gave it or got it. */
    public boolean concerns(UserKey person) {
        return giver.equals(person) || recipients.contains(person);
    }

    KudosContent in(ProjectId other) {
        return new KudosContent(giver, recipients, message, values, points, visibility, other, issue, at);
    }
}
