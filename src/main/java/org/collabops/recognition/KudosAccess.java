package org.collabops.recognition;

import java.time.Duration;
import java.time.Instant;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Refused;
import org.collabops.Text;
import org.collabops.host.Access;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.Practice;

/** Who may give and withdraw thanks where. */
public final class KudosAccess {
    /** For how long whoever gave thanks may withdraw them. */
    static final Duration SECOND_THOUGHTS = Duration.ofHours(24);

    private final RecognitionSettings settings;
    private final Access access;
    private final Issues issues;

    public KudosAccess(RecognitionSettings settings, Access access, Issues issues) {
        this.settings = settings;
        this.access = access;
        this.issues = issues;
    }

    /**
     * The project that a gift belongs to.
     *
     * @throws NotFound when the giver may not see the issue or project, or recognition is switched off there
     * @throws Refused when the issue is archived
     */
    ProjectId place(Actor giver, Gift gift) {
        if (gift.issue() == null) {
            requireSight(giver, gift.project());
            return gift.project();
        }
        Issue issue = issue(giver, gift.issue());
        if (issue.archived()) {
            throw new Refused("issue", Text.of("collabops.recognition.error.archived"));
        }
        return issue.project();
    }

    /** An issue whose thanks the viewer may look for. */
    Issue issue(Actor viewer, IssueId id) {
        return issues.find(id)
                .filter(found -> settings.enabled(found.project()))
                .filter(found -> viewer.isFunction() || !viewer.isAnonymous() && access.maySee(viewer, id))
                .orElseThrow(() -> new NotFound("Issue " + id));
    }

    void requireSight(Actor viewer, ProjectId project) {
        boolean seen = viewer.isFunction() || !viewer.isAnonymous() && access.maySee(viewer, project);
        if (!seen || !settings.enabled(project)) {
            throw new NotFound("Project " + project);
        }
    }

    boolean isModerator(Actor actor, ProjectId project) {
        return access.mayManage(actor, project, Practice.RECOGNITION);
    }

    boolean mayTakeBack(Actor actor, KudosContent content, Instant now) {
        return actor.user().filter(content.giver()::equals).isPresent()
                && now.isBefore(content.at().plus(SECOND_THOUGHTS));
    }
}
