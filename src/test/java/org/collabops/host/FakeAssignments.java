package org.collabops.host;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.IssueId;

/** The assignments that a test made, and no others. */
public final class FakeAssignments implements Assignments {
    private final Map<IssueId, Assignment> assignments = new HashMap<>();
    private final Map<IssueId, Set<Long>> versions = new HashMap<>();

    public void put(IssueId issue, Assignment assignment) {
        assignments.put(issue, assignment);
    }

    public void fix(IssueId issue, long version) {
        versions.put(issue, Set.of(version));
    }

    @Override
    public Optional<Assignment> of(IssueId issue) {
        return Optional.ofNullable(assignments.get(issue));
    }

    @Override
    public Map<IssueId, Set<Long>> fixVersions(Collection<IssueId> issues) {
        Map<IssueId, Set<Long>> found = new HashMap<>(versions);
        found.keySet().retainAll(Set.copyOf(issues));
        return found;
    }
}
