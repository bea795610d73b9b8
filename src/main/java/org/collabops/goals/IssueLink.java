package org.collabops.goals;

import org.collabops.IssueId;
import org.collabops.Revision;

/**
 * Whether an issue serves a key result, as one of its revisions left it.
 *
 * @param serves false once the issue was taken off
 */
public record IssueLink(long keyResult, IssueId issue, boolean serves, Revision revision) {
    public int version() {
        return revision.number();
    }
}
