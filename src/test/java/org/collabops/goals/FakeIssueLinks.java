package org.collabops.goals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.collabops.IssueId;

/** Links in memory, by the contract of {@link IssueLinks}. */
final class FakeIssueLinks implements IssueLinks {
    private final List<IssueLink> revisions = new ArrayList<>();

    @Override
    public synchronized Optional<IssueLink> find(long keyResult, IssueId issue) {
        return revisions.stream()
                .filter(link -> link.keyResult() == keyResult && link.issue().equals(issue))
                .reduce((earlier, later) -> later);
    }

    @Override
    public List<IssueLink> ofIssues(Collection<IssueId> issues) {
        return holding(link -> issues.contains(link.issue()));
    }

    @Override
    public Map<Long, Set<IssueId>> besides(Collection<IssueId> issues) {
        return issuesOf(ofIssues(issues).stream().map(IssueLink::keyResult).toList());
    }

    @Override
    public Map<Long, Set<IssueId>> issuesOf(Collection<Long> keyResults) {
        Map<Long, Set<IssueId>> issues = new HashMap<>();
        holding(link -> keyResults.contains(link.keyResult()))
                .forEach(link -> issues.computeIfAbsent(link.keyResult(), first -> new HashSet<>())
                        .add(link.issue()));
        return issues;
    }

    @Override
    public synchronized boolean append(IssueLink link) {
        int latest =
                find(link.keyResult(), link.issue()).map(IssueLink::version).orElse(0);
        return link.version() == latest + 1 && revisions.add(link);
    }

    @Override
    public synchronized List<IssueLink> history(long keyResult) {
        return revisions.stream().filter(link -> link.keyResult() == keyResult).toList();
    }

    private synchronized List<IssueLink> holding(Predicate<IssueLink> wanted) {
        return revisions.stream()
                .filter(wanted)
                .filter(link -> link.serves()
                        && link.equals(find(link.keyResult(), link.issue()).orElseThrow()))
                .toList();
    }
}
