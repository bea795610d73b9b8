package org.collabops.host;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.ProjectId;

/** Refuses everything that a test did not grant, so that a forgotten question shows. */
public final class FakeAccess implements Access {
    /** What can be granted on a project or an issue. */
    public enum Right {
        SEE,
        EDIT,
        CREATE_ISSUES,
        MANAGE,
        ADMINISTER
    }

    private record Grant(Actor actor, Right right, Object thing) {}

    private final Set<Grant> grants = new HashSet<>();
    private int searches;

    public FakeAccess grant(Actor actor, ProjectId project, Right... rights) {
        return add(actor, project, rights);
    }

    public FakeAccess grant(Actor actor, IssueId issue, Right... rights) {
        return add(actor, issue, rights);
    }

    public FakeAccess revokeAll(Actor actor) {
        grants.removeIf(grant -> grant.actor().equals(actor));
        return this;
    }

    /** How often {@link #visible} was asked. */
    public int searches() {
        return searches;
    }

    @Override
    public boolean maySee(Actor actor, ProjectId project) {
        return holds(actor, Right.SEE, project);
    }

    @Override
    public boolean maySee(Actor actor, IssueId issue) {
        return holds(actor, Right.SEE, issue);
    }

    @Override
    public Set<IssueId> visible(Actor actor, Collection<IssueId> issues) {
        searches++;
        return issues.stream().filter(issue -> maySee(actor, issue)).collect(toSet());
    }

    @Override
    public Set<ProjectId> visibleProjects(Actor actor) {
        return grants.stream()
                .filter(grant -> grant.actor().equals(actor) && grant.right() == Right.SEE)
                .map(Grant::thing)
                .filter(ProjectId.class::isInstance)
                .map(ProjectId.class::cast)
                .collect(toSet());
    }

    @Override
    public boolean mayEdit(Actor actor, IssueId issue) {
        return holds(actor, Right.EDIT, issue);
    }

    @Override
    public boolean mayCreateIssues(Actor actor, ProjectId project) {
        return holds(actor, Right.CREATE_ISSUES, project);
    }

    @Override
    public boolean mayManage(Actor actor, ProjectId project, Practice practice) {
        return holds(actor, Right.MANAGE, project);
    }

    @Override
    public boolean mayAdminister(Actor actor, ProjectId project) {
        return holds(actor, Right.ADMINISTER, project);
    }

    @Override
    public boolean mayAdminister(Actor actor) {
        return holds(actor, Right.ADMINISTER, "Jira");
    }

    @Override
    public boolean mayPlanPeople(Actor actor) {
        return holds(actor, Right.MANAGE, "people") || holds(actor, Right.ADMINISTER, "Jira");
    }

    public FakeAccess grantPlanning(Actor planner) {
        return add(planner, "people", Right.MANAGE);
    }

    public FakeAccess grantAll(Actor administrator) {
        return add(administrator, "Jira", Right.ADMINISTER);
    }

    private FakeAccess add(Actor actor, Object thing, Right... rights) {
        for (Right right : rights) {
            grants.add(new Grant(actor, right, thing));
        }
        return this;
    }

    private boolean holds(Actor actor, Right right, Object thing) {
        if (actor.isFunction()) {
            throw new IllegalArgumentException("A function is never asked for permission");
        }
        return grants.contains(new Grant(actor, right, thing));
    }
}
