package org.collabops.allocations;

import java.time.Clock;
import java.time.LocalDate;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.Access;
import org.collabops.host.Practice;
import org.collabops.people.TeamMap;
import org.collabops.people.TeamService;

/**
 * Who may plan whom for what. An allocation is seen by whoever sees its target; what it says of one person's figures is
 * the policy's affair.
 */
public final class AllocationAccess {
    private final Targets targets;
    private final TeamService teams;
    private final Access access;
    private final Clock clock;

    public AllocationAccess(Targets targets, TeamService teams, Access access, Clock clock) {
        this.targets = targets;
        this.teams = teams;
        this.access = access;
        this.clock = clock;
    }

    /** @throws NotFound when the actor does not see it */
    public Seen require(Actor actor, Target target) {
        Seen seen = targets.seen(actor, target);
        if (!seen.isVisible()) {
            throw new NotFound(target.kind() + " " + target.id());
        }
        return seen;
    }

    /** @throws NotFound when the actor may not see the project, with or without people switched on */
    public void requireSight(Actor actor, ProjectId project) {
        if (!actor.isFunction() && !access.maySee(actor, project)) {
            throw new NotFound("Project " + project);
        }
    }

    void requirePlan(Actor actor, Doer doer, Seen seen) {
        if (!mayPlan(actor, doer, seen)) {
            throw new NotAllowed(Text.of("collabops.allocations.error.may-not-plan"));
        }
    }

    /**
     * Everybody for what they manage the allocations of; leads their people and teams; and oneself for an issue that
     * one may edit, or for the rest of a project in which one may create issues.
     *
     * @param seen a target that the actor sees
     */
    public boolean mayPlan(Actor actor, Doer doer, Seen seen) {
        return actor.isFunction()
                || mayPlanAnybody(actor, seen)
                || actor.user()
                        .filter(user -> isOwn(user, doer) && mayWork(actor, seen) || leads(user, doer))
                        .isPresent();
    }

    /** Whoever else is planned, too. */
    private boolean mayPlanAnybody(Actor actor, Seen seen) {
        return seen.project() == null
                ? access.mayPlanPeople(actor)
                : access.mayManage(actor, seen.project(), Practice.ALLOCATIONS);
    }

    /** Anybody else: everybody, or those whom one leads. */
    public boolean mayPlanOthers(Actor actor, Seen seen) {
        return mayPlanAnybody(actor, seen)
                || actor.user().filter(this::leadsAnybody).isPresent();
    }

    private boolean leadsAnybody(UserKey user) {
        TeamMap map = teams.map(Actor.user(user));
        return map.all().stream().anyMatch(team -> map.leads(user, team.id()));
    }

    private boolean mayWork(Actor actor, Seen seen) {
        if (seen.issue() != null) {
            IssueId issue = seen.issue().id();
            return access.mayEdit(actor, issue);
        }
        return seen.project() == null || access.mayCreateIssues(actor, seen.project());
    }

    private boolean leads(UserKey user, Doer doer) {
        if (doer.person() != null) {
            return teams.managesOn(user, doer.person(), LocalDate.ofInstant(clock.instant(), clock.getZone()));
        }
        return doer.team() != null && teams.map(Actor.user(user)).leads(user, doer.team());
    }

    private static boolean isOwn(UserKey user, Doer doer) {
        return doer.is(user);
    }
}
