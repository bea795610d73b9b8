package org.collabops.goals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.IssueId;

/** Which issues people said serve which key results. */
public interface IssueLinks {
    /** As its last revision left it; empty when there never was one. */
    Optional<IssueLink> find(long keyResult, IssueId issue);

    /** The links of these issues that hold, in one statement for an issue with its parents. */
    List<IssueLink> ofIssues(Collection<IssueId> issues);

    /** Of each key result that one of these issues serves, all its issues, in one statement. */
    Map<Long, Set<IssueId>> besides(Collection<IssueId> issues);

    /** The issues of each of these key results, read in bulk. */
    Map<Long, Set<IssueId>> issuesOf(Collection<Long> keyResults);

    /**
     * Stores the next revision of a link.
     *
     * @return false when another revision came first; nothing is stored then
     */
    boolean append(IssueLink link);

    /** All revisions of all links of a key result, the first one first. */
    List<IssueLink> history(long keyResult);
}
