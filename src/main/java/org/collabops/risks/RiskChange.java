package org.collabops.risks;

import java.time.LocalDate;
import org.collabops.Field;
import org.collabops.IssueId;
import org.collabops.UserKey;

/**
 * What a request wants to be different: fields that it leaves out stay as they are, fields that it sets to null are
 * cleared.
 */
public record RiskChange(
        Field<IssueId> issue,
        Field<String> title,
        Field<String> description,
        Field<Category> category,
        Field<Kind> kind,
        Field<Assessment> inherent,
        Field<UserKey> owner,
        Field<Status> status,
        Field<Response> response,
        Field<LocalDate> reviewDate) {

    public RiskContent appliedTo(RiskContent content) {
        return new RiskContent(
                issue.or(content.issue()),
                title.or(content.title()),
                description.or(content.description()),
                category.or(content.category()),
                kind.or(content.kind()),
                inherent.or(content.inherent()),
                owner.or(content.owner()),
                status.or(content.status()),
                response.or(content.response()),
                reviewDate.or(content.reviewDate()));
    }
}
