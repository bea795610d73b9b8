package org.collabops.host;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.IssueId;

/** What Jira says of the work on its issues, without any permission asked. */
public interface Assignments {
    /** Empty for an issue that is not there. */
    Optional<Assignment> of(IssueId issue);

    /** The ids of the versions that each of these issues is to be fixed in; read in bulk. */
    Map<IssueId, Set<Long>> fixVersions(Collection<IssueId> issues);
}
