package org.collabops.host;

import java.time.LocalDate;
import org.collabops.IssueId;
import org.collabops.UserKey;

/**
 * Work that somebody logged on an issue.
 *
 * @param day on which it began, where the author was
 */
public record LoggedWork(IssueId issue, UserKey author, LocalDate day, long seconds) {}
