package org.collabops.risks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.collabops.Invalid.Problem;
import org.collabops.IssueId;
import org.collabops.PlainText;
import org.collabops.Text;
import org.collabops.UserKey;

/**
 * All that people can say about a risk.
 *
 * @param issue the issue it is about, in the risk's own project; null for none
 * @param category null when nobody chose one
 * @param inherent null while unassessed
 * @param response null while undecided
 * @param reviewDate the day by which somebody should look at it again; null for none
 * @param residual what somebody stated instead of the computed residual; null to compute it
 * @param acceptance null unless accepted
 * @param review the last one; null for none yet
 */
public record RiskContent(
        IssueId issue,
        String title,
        String description,
        Category category,
        Kind kind,
        Assessment inherent,
        UserKey owner,
        Status status,
        Response response,
        LocalDate reviewDate,
        Treatment treatment,
        TypedResidual residual,
        Acceptance acceptance,
        Review review) {

    public static final int MAX_TITLE = 255;
    public static final int MAX_DESCRIPTION = 10_000;

    /** What is known of a risk before anybody thinks about its treatment. */
    public RiskContent(
            IssueId issue,
            String title,
            String description,
            Category category,
            Kind kind,
            Assessment inherent,
            UserKey owner,
            Status status,
            Response response,
            LocalDate reviewDate) {
        this(
                issue,
                title,
                description,
                category,
                kind,
                inherent,
                owner,
                status,
                response,
                reviewDate,
                Treatment.NONE,
                null,
                null,
                null);
    }

    /** An open, unassessed threat without a title, which a {@link RiskChange} fills in. */
    public static RiskContent ownedBy(UserKey owner) {
        return new RiskContent(null, null, null, null, Kind.THREAT, null, owner, Status.OPEN, null, null);
    }

    /** What is wrong with this content in itself; empty when it may be stored. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        requireText(problems, "title", title, MAX_TITLE, true);
        if (problems.isEmpty() && !PlainText.isOneLine(title)) {
            problems.add(new Problem("title", Text.of("collabops.error.characters")));
        }
        requireText(problems, "description", description, MAX_DESCRIPTION, false);
        if (owner == null) {
            problems.add(new Problem("owner", Text.of("collabops.error.required")));
        }
        if (kind != Kind.THREAT) {
            problems.add(new Problem("kind", Text.of("collabops.error.not-supported")));
        }
        problems.addAll(treatment.problems());
        addProblemsWithResidual(problems);
        if (acceptance != null) {
            requireText(problems, "acceptance.reason", acceptance.reason(), Acceptance.MAX_REASON, true);
            if (acceptance.until() == null) {
                problems.add(new Problem("acceptance.until", Text.of("collabops.error.required")));
            }
        }
        if (review != null) {
            requireText(problems, "note", review.note(), Review.MAX_NOTE, false);
        }
        return problems;
    }

    private void addProblemsWithResidual(List<Problem> problems) {
        if (residual == null) {
            return;
        }
        requireText(problems, "residual.reason", residual.reason(), TypedResidual.MAX_REASON, true);
        if (inherent == null) {
            problems.add(new Problem("residual", Text.of("collabops.risks.error.assess-first")));
        } else if (!inherent.model().holds(residual.likelihood(), residual.impact())) {
            problems.add(new Problem("residual", Text.of("collabops.risks.error.off-scale")));
        }
    }

    private static void requireText(List<Problem> problems, String field, String text, int longest, boolean required) {
        if (text == null || text.isBlank()) {
            if (required) {
                problems.add(new Problem(field, Text.of("collabops.error.required")));
            }
        } else if (text.length() > longest) {
            problems.add(new Problem(field, Text.of("collabops.error.too-long", longest)));
        } else if (!PlainText.isStorable(text)) {
            problems.add(new Problem(field, Text.of("collabops.error.characters")));
        }
    }

    public boolean isClosed() {
        return status == Status.CLOSED;
    }

    RiskContent withoutIssue() {
        return with(null, reviewDate, treatment, acceptance, review);
    }

    RiskContent withTreatment(Treatment other) {
        return with(issue, reviewDate, other, acceptance, review);
    }

    RiskContent withReviewDate(LocalDate day) {
        return with(issue, day, treatment, acceptance, review);
    }

    RiskContent withoutAcceptance() {
        return with(issue, reviewDate, treatment, null, review);
    }

    RiskContent reviewed(Review latest, LocalDate next) {
        return with(issue, next, treatment, acceptance, latest);
    }

    private RiskContent with(IssueId about, LocalDate due, Treatment treated, Acceptance accepted, Review reviewed) {
        return new RiskContent(
                about,
                title,
                description,
                category,
                kind,
                inherent,
                owner,
                status,
                response,
                due,
                treated,
                residual,
                accepted,
                reviewed);
    }
}
