package org.collabops.risks.rest;

import java.util.Optional;
import org.collabops.IssueId;
import org.collabops.host.Access;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;

/** Issues as a request names them: one that the user may not see is read like one that is not there. */
final class VisibleIssues {
    private final Issues issues;
    private final Access access;
    private final People people;

    VisibleIssues(Issues issues, Access access, People people) {
        this.issues = issues;
        this.access = access;
        this.people = people;
    }

    Optional<IssueId> named(String keyOrId) {
        return issues.named(keyOrId).map(Issue::id).filter(issue -> access.maySee(people.current(), issue));
    }
}
