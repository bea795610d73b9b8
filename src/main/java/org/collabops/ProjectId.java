package org.collabops;

import java.io.Serializable;

/** Jira's id of a project, which stays when the project's key changes. */
public record ProjectId(long value) implements Comparable<ProjectId>, Serializable {
    @Override
    public int compareTo(ProjectId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
