package org.collabops.recognition;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.UserKey;

/**
 * What somebody wants to thank for.
 *
 * @param named who is to be thanked: people, and whom the named teams and groups stand for
 * @param points for each recipient
 * @param project may be null when there is an issue, whose project it is then
 * @param issue null for thanks about no issue
 */
public record Gift(
        Collection<UserKey> named,
        String message,
        Set<Long> values,
        int points,
        Visibility visibility,
        ProjectId project,
        IssueId issue) {
    public static final int MAX_MESSAGE = 1000;
    static final int MAX_RECIPIENTS = 50;
    static final int MAX_VALUES = 5;
    static final int MAX_POINTS = 10_000;

    public Gift {
        named = List.copyOf(named);
        values = Set.copyOf(values);
    }
}
