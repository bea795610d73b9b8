package org.collabops.risks;

import java.util.Objects;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.host.Access;
import org.collabops.host.Practice;

/** Who may do what with risks that they can see. */
final class RiskRights {
    private final Access access;

    RiskRights(Access access) {
        this.access = access;
    }

    /** Accept, delete, and change what others raised or own. */
    boolean mayManage(Actor actor, ProjectId project) {
        return actor.isFunction() || access.mayManage(actor, project, Practice.RISKS);
    }

    boolean mayWrite(Actor actor, ProjectId project, IssueId issue) {
        return issue == null ? access.mayCreateIssues(actor, project) : access.mayEdit(actor, issue);
    }

    boolean mayRaise(Actor actor, ProjectId project, RiskContent content) {
        return actor.isFunction()
                || mayWrite(actor, project, content.issue())
                        && (content.status() != Status.ACCEPTED || mayManage(actor, project));
    }

    boolean mayChange(Actor actor, Risk risk) {
        return mayManage(actor, risk.project())
                || risk.isOwn(actor)
                        && mayWrite(actor, risk.project(), risk.content().issue());
    }

    boolean mayChange(Actor actor, Risk risk, RiskContent wanted) {
        if (mayManage(actor, risk.project())) {
            return true;
        }
        boolean accepts = (risk.content().status() == Status.ACCEPTED) != (wanted.status() == Status.ACCEPTED)
                || !Objects.equals(risk.content().acceptance(), wanted.acceptance());
        boolean moves = !Objects.equals(risk.content().issue(), wanted.issue());
        return !accepts && mayChange(actor, risk) && (!moves || mayWrite(actor, risk.project(), wanted.issue()));
    }
}
