package org.collabops.risks.store;

import static org.collabops.store.Columns.Column.column;
import static org.collabops.store.Columns.orNull;

import java.time.LocalDate;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.risks.Assessment;
import org.collabops.risks.Category;
import org.collabops.risks.Kind;
import org.collabops.risks.Response;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskContent;
import org.collabops.risks.Status;
import org.collabops.store.Chain;
import org.collabops.store.Columns;

/** Translates between a risk and its rows. */
final class Records {
    static final Chain.Kind<Risk, RiskFields, RiskRevisionRow, RiskRow> RISKS = new Chain.Kind<>(
            "risk",
            "RISK_ID",
            RiskRevisionRow.class,
            RiskRow.class,
            RiskRevisionRow::getRiskId,
            RiskRow::getRiskId,
            new Columns<>(
                    column("PROJECT_ID", risk -> risk.project().value(), RiskFields::setProjectId),
                    column("NUMBER_IN_PROJECT", Risk::number, RiskFields::setNumberInProject),
                    column("ISSUE_ID", risk -> orNull(risk.content().issue(), IssueId::value), RiskFields::setIssueId),
                    column("TITLE", risk -> risk.content().title(), RiskFields::setTitle),
                    column("DESCRIPTION", risk -> risk.content().description(), RiskFields::setDescription),
                    column("CATEGORY", risk -> orNull(risk.content().category(), Enum::name), RiskFields::setCategory),
                    column("KIND", risk -> risk.content().kind().name(), RiskFields::setKind),
                    column(
                            "LIKELIHOOD",
                            risk -> orNull(risk.content().inherent(), Assessment::likelihood),
                            RiskFields::setLikelihood),
                    column(
                            "IMPACT",
                            risk -> orNull(risk.content().inherent(), Assessment::impact),
                            RiskFields::setImpact),
                    column(
                            "OWNER_KEY",
                            risk -> orNull(risk.content().owner(), UserKey::value),
                            RiskFields::setOwnerKey),
                    column("RISK_STATUS", risk -> risk.content().status().name(), RiskFields::setRiskStatus),
                    column("RESPONSE", risk -> orNull(risk.content().response(), Enum::name), RiskFields::setResponse),
                    column(
                            "REVIEW_DATE",
                            risk -> orNull(risk.content().reviewDate(), LocalDate::toString),
                            RiskFields::setReviewDate),
                    column("RAISED_BY", risk -> orNull(risk.raisedBy(), UserKey::value), RiskFields::setRaisedBy),
                    column("RULE_ID", Risk::rule, RiskFields::setRuleId)),
            Records::risk);

    private Records() {}

    private static Risk risk(long id, RiskFields row) {
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

    private static RiskContent content(RiskFields row) {
        return new RiskContent(
                orNull(row.getIssueId(), IssueId::new),
                row.getTitle(),
                row.getDescription(),
                orNull(row.getCategory(), Category::valueOf),
                Kind.valueOf(row.getKind()),
                row.getLikelihood() == null ? null : new Assessment(row.getLikelihood(), row.getImpact()),
                UserKey.orNull(row.getOwnerKey()),
                Status.valueOf(row.getRiskStatus()),
                orNull(row.getResponse(), Response::valueOf),
                orNull(row.getReviewDate(), LocalDate::parse));
    }
}
