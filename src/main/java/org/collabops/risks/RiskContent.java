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
 * @param reviewDate null for none
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
        LocalDate reviewDate) {

    public static final int MAX_TITLE = 255;
    public static final int MAX_DESCRIPTION = 10_000;

    /** An open, unassessed threat without a title, which a {@link RiskChange} fills in. */
    public static RiskContent ownedBy(UserKey owner) {
        return new RiskContent(null, null, null, null, Kind.THREAT, null, owner, Status.OPEN, null, null);
    }

    /** What is wrong with this content in itself; empty when it may be stored. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (title == null || title.isBlank()) {
            problems.add(new Problem("title", Text.of("collabops.error.required")));
        } else if (title.length() > MAX_TITLE) {
            problems.add(new Problem("title", Text.of("collabops.error.too-long", MAX_TITLE)));
        } else if (!PlainText.isOneLine(title)) {
            problems.add(new Problem("title", Text.of("collabops.error.characters")));
        }
        if (description != null && description.length() > MAX_DESCRIPTION) {
            problems.add(new Problem("description", Text.of("collabops.error.too-long", MAX_DESCRIPTION)));
        }
        if (description != null && !PlainText.isStorable(description)) {
            problems.add(new Problem("description", Text.of("collabops.error.characters")));
        }
        if (owner == null) {
            problems.add(new Problem("owner", Text.of("collabops.error.required")));
        }
        if (kind != Kind.THREAT) {
            problems.add(new Problem("kind", Text.of("collabops.error.not-supported")));
        }
        if (!Status.SUPPORTED.contains(status)) {
            problems.add(new Problem("status", Text.of("collabops.error.not-supported")));
        }
        return problems;
    }

    RiskContent withoutIssue() {
        return new RiskContent(null, title, description, category, kind, inherent, owner, status, response, reviewDate);
    }

    public boolean isClosed() {
        return status == Status.CLOSED;
    }
}
