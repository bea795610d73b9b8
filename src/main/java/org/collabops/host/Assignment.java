package org.collabops.host;

import java.time.LocalDate;
import org.collabops.UserKey;

/**
 * Who is to do an issue, until when, and how much is left.
 *
 * @param assignee null while it is nobody's
 * @param due null when it is not due
 * @param remainingMinutes as estimated; null when nobody did
 */
public record Assignment(UserKey assignee, LocalDate due, Long remainingMinutes) {
    public static final Assignment NOBODY = new Assignment(null, null, null);
}
