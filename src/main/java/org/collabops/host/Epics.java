package org.collabops.host;

import java.util.Optional;
import org.collabops.IssueId;

/** Which epic an issue belongs to, without any permission asked. */
public interface Epics {
    /** Empty for an issue of no epic, and where Jira has no epics. */
    Optional<IssueId> of(IssueId issue);
}
