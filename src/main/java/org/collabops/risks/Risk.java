package org.collabops.risks;

import java.time.LocalDate;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.Revised;
import org.collabops.Revision;
import org.collabops.UserKey;

/**
 * A risk as one of its revisions left it.
 *
 * @param id unique in the app
 * @param number unique in the project, never given again; shown as R-7
 * @param raisedBy who created it; null when a function did and Jira knew of no caller
 * @param rule the rule of a workflow function that raised it; null when a person did
 */
public record Risk(
        long id,
        ProjectId project,
        int number,
        UserKey raisedBy,
        String rule,
        RiskContent content,
        Revision revision,
        boolean deleted)
        implements Revised, Listed {

    /** The number as people write it. */
    public String label() {
        return "R-" + number;
    }

    @Override
    public String title() {
        return content.title();
    }

    @Override
    public Status status() {
        return content.status();
    }

    @Override
    public Assessment inherent() {
        return content.inherent();
    }

    @Override
    public LocalDate reviewDate() {
        return content.reviewDate();
    }

    /** Null when it is about none. */
    IssueId issue() {
        return content.issue();
    }

    Risk revised(RiskContent newContent, Revision newRevision) {
        return new Risk(id, project, number, raisedBy, rule, newContent, newRevision, false);
    }

    Risk deleted(Revision newRevision) {
        return new Risk(id, project, number, raisedBy, rule, content, newRevision, true);
    }

    Risk withoutIssue() {
        return content.issue() == null ? this : with(content.withoutIssue());
    }

    Risk withTreatment(Treatment treatment) {
        return content.treatment().equals(treatment) ? this : with(content.withTreatment(treatment));
    }

    /** In another project, under a number of that one. */
    Risk moved(ProjectId newProject, int newNumber, Revision newRevision) {
        return new Risk(id, newProject, newNumber, raisedBy, rule, content, newRevision, false);
    }

    boolean isOwn(Actor actor) {
        return actor.user()
                .filter(user -> user.equals(raisedBy) || user.equals(content.owner()))
                .isPresent();
    }

    private Risk with(RiskContent shown) {
        return new Risk(id, project, number, raisedBy, rule, shown, revision, deleted);
    }
}
