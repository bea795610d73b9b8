package org.collabops.allocations;

import java.io.Serializable;
import org.collabops.IssueId;
import org.collabops.ProjectId;

/** What somebody is planned for, by its id: a project, a fix version of one, an issue or an objective. */
public record Target(Kind kind, long id) implements Serializable {
    /** What there is to work on, the widest first. */
    public enum Kind {
        PROJECT,
        OBJECTIVE,
        VERSION,
        ISSUE
    }

    public static Target of(ProjectId project) {
        return new Target(Kind.PROJECT, project.value());
    }

    public static Target of(IssueId issue) {
        return new Target(Kind.ISSUE, issue.value());
    }

    public boolean is(IssueId issue) {
        return kind == Kind.ISSUE && id == issue.value();
    }
}
