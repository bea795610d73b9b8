package org.collabops;

import java.io.Serializable;

/** Jira's id of an issue, which stays when the issue moves and its key changes. */
public record IssueId(long value) implements Comparable<IssueId>, Serializable {
    @Override
    public int compareTo(IssueId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
