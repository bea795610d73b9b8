package org.collabops.risks;

import java.time.LocalDate;
import java.util.Objects;
import org.collabops.IssueId;
import org.collabops.ProjectId;

/**
 * A risk as far as a long list must know it before it is cut into pages.
 *
 * @param issue null when it is about none
 * @param inherent null while unassessed
 * @param reviewDate null for none
 */
public record RiskOutline(
        long id,
        ProjectId project,
        int number,
        IssueId issue,
        String title,
        Status status,
        Assessment inherent,
        LocalDate reviewDate)
        implements Listed {

    /** Whether a risk that was read later is where this one was, so that whoever may see the one may see the other. */
    boolean isWhere(Risk risk) {
        return project.equals(risk.project())
                && Objects.equals(issue, risk.content().issue());
    }
}
