package org.collabops.host;

import java.util.Collection;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.ProjectId;

/**
 * What an actor may see and do in Jira. A thing that does not exist may neither be seen nor changed.
 *
 * <p>A function ({@link Actor#isFunction()}) is never asked here: it acts by the authority of its configuration.
 */
public interface Access {
    boolean maySee(Actor actor, ProjectId project);

    boolean maySee(Actor actor, IssueId issue);

    /** Those of {@code issues} that the actor may see, by one or two searches per thousand and never by a check per issue. */
    Set<IssueId> visible(Actor actor, Collection<IssueId> issues);

    Set<ProjectId> visibleProjects(Actor actor);

    boolean mayEdit(Actor actor, IssueId issue);

    boolean mayCreateIssues(Actor actor, ProjectId project);

    /** Holds the app's own project permission for this practice, or Administer Projects. */
    boolean mayManage(Actor actor, ProjectId project, Practice practice);

    /** Administer Projects on this project, or Jira administrator. */
    boolean mayAdminister(Actor actor, ProjectId project);

    /** Jira administrator, or holds the app's own global permission {@code COLLABOPS_ADMIN}. */
    boolean mayAdminister(Actor actor);

    /** Jira administrator, or holds the app's own global permission {@code COLLABOPS_PLAN_PEOPLE}. */
    boolean mayPlanPeople(Actor actor);
}
