package org.collabops.risks;

import static org.collabops.Field.absent;
import static org.collabops.Field.of;

import java.time.LocalDate;
import java.util.List;
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
        Field<LocalDate> reviewDate,
        Field<List<Cause>> causes,
        Field<List<Control>> controls,
        Field<TypedResidual> residual,
        Field<Acceptance> acceptance) {

    public RiskChange(
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
                absent(),
                absent(),
                absent(),
                absent());
    }

    public static RiskChange status(Status wanted) {
        return status(wanted, absent());
    }

    public static RiskChange accepts(Acceptance acceptance) {
        return status(Status.ACCEPTED, of(acceptance));
    }

    public static RiskChange treats(Field<List<Cause>> causes, Field<List<Control>> controls) {
        return new RiskChange(
                absent(), absent(), absent(), absent(), absent(), absent(), absent(), absent(), absent(), absent(),
                causes, controls, absent(), absent());
    }

    private static RiskChange status(Status wanted, Field<Acceptance> acceptance) {
        return new RiskChange(
                absent(),
                absent(),
                absent(),
                absent(),
                absent(),
                absent(),
                absent(),
                of(wanted),
                absent(),
                absent(),
                absent(),
                absent(),
                absent(),
                acceptance);
    }

    public RiskContent appliedTo(RiskContent content) {
        Treatment treatment = content.treatment();
        return new RiskContent(
                issue.or(content.issue()),
                title.or(content.title()),
                description.or(content.description()),
                category.or(content.category()),
                kind.or(content.kind()),
                inherent(content.inherent()),
                owner.or(content.owner()),
                status.or(content.status()),
                response.or(content.response()),
                reviewDate.or(content.reviewDate()),
                new Treatment(list(causes, treatment.causes()), list(controls, treatment.controls())),
                residual.or(content.residual()),
                acceptance.or(content.acceptance()),
                content.review());
    }

    /** Who sends back the likelihood and impact that are there has not assessed the risk anew. */
    private Assessment inherent(Assessment current) {
        Assessment wanted = inherent.or(current);
        boolean same = wanted != null
                && current != null
                && wanted.likelihood() == current.likelihood()
                && wanted.impact() == current.impact()
                && wanted.model().id() == current.model().id();
        return same ? current : wanted;
    }

    private static <T> List<T> list(Field<List<T>> wanted, List<T> current) {
        List<T> list = wanted.or(current);
        return list == null ? List.of() : list;
    }
}
