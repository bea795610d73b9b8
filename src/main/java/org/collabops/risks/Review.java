package org.collabops.risks;

import java.time.LocalDate;
import org.collabops.UserKey;

/**
 * Somebody looked at a risk again and found it described as it is.
 *
 * @param number counted from 1 in its risk
 * @param by null when a function did it and Jira knew of no caller
 * @param note null for none
 * @param key of the {@link org.collabops.Attempt} that recorded it, so that repeating it adds nothing
 */
public record Review(int number, LocalDate on, UserKey by, String note, String key) {
    public static final int MAX_NOTE = 2000;
}
