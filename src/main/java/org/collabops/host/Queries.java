package org.collabops.host;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.ProjectId;

/**
 * Jira's search. Everything it finds is what the actor may see; archived issues are never found.
 *
 * <p>As everywhere in {@code host}, a function is not asked about: it searches without permissions.
 */
public interface Queries {
    /** What Jira finds wrong with a query, in the actor's language; empty when it can be run. */
    List<String> problems(Actor actor, String jql);

    /** @throws IllegalArgumentException when the query cannot be run */
    long count(Actor actor, String jql);

    /**
     * The first {@code limit} issues of a query, in its order.
     *
     * @throws IllegalArgumentException when the query cannot be run
     */
    List<IssueId> matches(Actor actor, String jql, int limit);

    /** Of these, the visible ones whose status is of a category; a search per thousand. */
    Set<IssueId> inCategory(Actor actor, Collection<IssueId> issues, StatusCategory category);

    /** Of these, the visible ones with the category of their status; in bulk, however many there are. */
    Map<IssueId, StatusCategory> categories(Actor actor, Collection<IssueId> issues);

    /** The visible sub-tasks of these, and the visible issues of those that are epics, each with what it belongs to. */
    Map<IssueId, Set<IssueId>> children(Actor actor, Collection<IssueId> issues);

    /** All visible issues of projects that are not archived. */
    Set<IssueId> ofProjects(Actor actor, Collection<ProjectId> projects);
}
