package org.collabops.risks.store;

import static org.collabops.store.Columns.Column.column;
import static org.collabops.store.Columns.orNull;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.risks.Acceptance;
import org.collabops.risks.Assessment;
import org.collabops.risks.Category;
import org.collabops.risks.Kind;
import org.collabops.risks.Response;
import org.collabops.risks.Review;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskContent;
import org.collabops.risks.RiskModel;
import org.collabops.risks.RiskModels;
import org.collabops.risks.RiskOutline;
import org.collabops.risks.Status;
import org.collabops.risks.TypedResidual;
import org.collabops.store.Chain;
import org.collabops.store.Columns;
import org.collabops.store.Columns.Column;

/** Translates between a risk and its rows. */
final class Records {
    private final RiskModels models;

    Records(RiskModels models) {
        this.models = models;
    }

    Chain.Kind<Risk, RiskFields, RiskRevisionRow, RiskRow> kind() {
        return new Chain.Kind<>(
                "risk",
                "RISK_ID",
                RiskRevisionRow.class,
                RiskRow.class,
                RiskRevisionRow::getRiskId,
                RiskRow::getRiskId,
                columns(),
                this::risk);
    }

    private static Columns<Risk, RiskFields> columns() {
        return new Columns<>(
                column("PROJECT_ID", risk -> risk.project().value(), RiskFields::setProjectId),
                column("NUMBER_IN_PROJECT", Risk::number, RiskFields::setNumberInProject),
                of("ISSUE_ID", RiskContent::issue, IssueId::value, RiskFields::setIssueId),
                column("TITLE", risk -> risk.content().title(), RiskFields::setTitle),
                column("DESCRIPTION", risk -> risk.content().description(), RiskFields::setDescription),
                of("CATEGORY", RiskContent::category, Enum::name, RiskFields::setCategory),
                column("KIND", risk -> risk.content().kind().name(), RiskFields::setKind),
                of("LIKELIHOOD", RiskContent::inherent, Assessment::likelihood, RiskFields::setLikelihood),
                of("IMPACT", RiskContent::inherent, Assessment::impact, RiskFields::setImpact),
                of("MODEL_ID", RiskContent::inherent, made -> made.model().id(), RiskFields::setModelId),
                of("MODEL_VERSION", RiskContent::inherent, made -> made.model().version(), RiskFields::setModelVersion),
                of("SCORE", RiskContent::inherent, Assessment::score, RiskFields::setScore),
                of("LEVEL_ID", RiskContent::inherent, made -> made.level().id(), RiskFields::setLevelId),
                of("OWNER_KEY", RiskContent::owner, UserKey::value, RiskFields::setOwnerKey),
                column("RISK_STATUS", risk -> risk.content().status().name(), RiskFields::setRiskStatus),
                of("RESPONSE", RiskContent::response, Enum::name, RiskFields::setResponse),
                of("REVIEW_DATE", RiskContent::reviewDate, LocalDate::toString, RiskFields::setReviewDate),
                of("TREATMENT", RiskContent::treatment, TreatmentText::written, RiskFields::setTreatment),
                of(
                        "RESIDUAL_LIKELIHOOD",
                        RiskContent::residual,
                        TypedResidual::likelihood,
                        RiskFields::setResidualLikelihood),
                of("RESIDUAL_IMPACT", RiskContent::residual, TypedResidual::impact, RiskFields::setResidualImpact),
                of("RESIDUAL_REASON", RiskContent::residual, TypedResidual::reason, RiskFields::setResidualReason),
                of("ACCEPT_REASON", RiskContent::acceptance, Acceptance::reason, RiskFields::setAcceptReason),
                of(
                        "ACCEPT_UNTIL",
                        RiskContent::acceptance,
                        made -> made.until().toString(),
                        RiskFields::setAcceptUntil),
                of("REVIEW_NUMBER", RiskContent::review, Review::number, RiskFields::setReviewNumber),
                of("REVIEWED_ON", RiskContent::review, made -> made.on().toString(), RiskFields::setReviewedOn),
                of(
                        "REVIEWED_BY",
                        RiskContent::review,
                        made -> orNull(made.by(), UserKey::value),
                        RiskFields::setReviewedBy),
                of("REVIEW_NOTE", RiskContent::review, Review::note, RiskFields::setReviewNote),
                of("REVIEW_REQUEST", RiskContent::review, Review::key, RiskFields::setReviewRequest),
                column("RAISED_BY", risk -> orNull(risk.raisedBy(), UserKey::value), RiskFields::setRaisedBy),
                column("RULE_ID", Risk::rule, RiskFields::setRuleId));
    }

    /** A column of a part of the content that may be null. */
    private static <P, V> Column<Risk, RiskFields, V> of(
            String name,
            Function<RiskContent, P> part,
            Function<? super P, V> value,
            BiConsumer<? super RiskFields, V> setter) {
        return column(name, risk -> orNull(part.apply(risk.content()), value), setter);
    }

    private Risk risk(long id, RiskFields row) {
        return new Risk(
                id,
                new ProjectId(row.getProjectId()),
                row.getNumberInProject(),
                UserKey.orNull(row.getRaisedBy()),
                row.getRuleId(),
                content(row),
                Columns.revision(row),
                row.isRemoved());
    }

    private RiskContent content(RiskFields row) {
        return new RiskContent(
                orNull(row.getIssueId(), IssueId::new),
                row.getTitle(),
                row.getDescription(),
                orNull(row.getCategory(), Category::valueOf),
                Kind.valueOf(row.getKind()),
                inherent(row),
                UserKey.orNull(row.getOwnerKey()),
                Status.valueOf(row.getRiskStatus()),
                orNull(row.getResponse(), Response::valueOf),
                orNull(row.getReviewDate(), LocalDate::parse),
                TreatmentText.read(row.getTreatment()),
                row.getResidualLikelihood() == null
                        ? null
                        : new TypedResidual(
                                row.getResidualLikelihood(), row.getResidualImpact(), row.getResidualReason()),
                row.getAcceptUntil() == null
                        ? null
                        : new Acceptance(row.getAcceptReason(), LocalDate.parse(row.getAcceptUntil())),
                row.getReviewNumber() == null ? null : review(row));
    }

    /** From the columns that {@link RegisterQueries#OUTLINE} names. */
    RiskOutline outline(RiskRow row) {
        return new RiskOutline(
                row.getRiskId(),
                new ProjectId(row.getProjectId()),
                row.getNumberInProject(),
                orNull(row.getIssueId(), IssueId::new),
                row.getTitle(),
                Status.valueOf(row.getRiskStatus()),
                inherent(row),
                orNull(row.getReviewDate(), LocalDate::parse));
    }

    /** Null while unassessed. */
    private Assessment inherent(RiskFields row) {
        if (row.getLikelihood() == null) {
            return null;
        }
        RiskModel model = row.getModelId() == null
                ? RiskModel.DEFAULT
                : models.version(row.getModelId(), row.getModelVersion())
                        .orElseThrow(() -> new IllegalStateException(
                                "No version " + row.getModelVersion() + " of risk model " + row.getModelId()));
        return new Assessment(row.getLikelihood(), row.getImpact(), model);
    }

    private static Review review(RiskFields row) {
        return new Review(
                row.getReviewNumber(),
                LocalDate.parse(row.getReviewedOn()),
                UserKey.orNull(row.getReviewedBy()),
                row.getReviewNote(),
                row.getReviewRequest());
    }
}
