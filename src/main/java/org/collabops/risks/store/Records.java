package org.collabops.risks.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.Revision;
import org.collabops.UserKey;
import org.collabops.risks.Assessment;
import org.collabops.risks.Category;
import org.collabops.risks.Kind;
import org.collabops.risks.Response;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskContent;
import org.collabops.risks.Status;

/** Translates between a risk and the columns of {@link RiskFields}. */
final class Records {
    private Records() {}

    static Risk risk(long id, RiskFields row) {
        return new Risk(
                id,
                new ProjectId(row.getProjectId()),
                row.getNumberInProject(),
                UserKey.orNull(row.getRaisedBy()),
                row.getRuleId(),
                content(row),
                new Revision(
                        row.getRevision(),
                        Instant.ofEpochMilli(row.getChangedAt()),
                        UserKey.orNull(row.getChangedBy()),
                        row.getChangedVia()),
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

    /** The columns of a new row; those that are null are left out. */
    static Map<String, Object> columns(Risk risk) {
        RiskContent content = risk.content();
        Assessment inherent = content.inherent();
        Map<String, Object> columns = new HashMap<>();
        columns.put("PROJECT_ID", risk.project().value());
        columns.put("NUMBER_IN_PROJECT", risk.number());
        columns.put("ISSUE_ID", orNull(content.issue(), IssueId::value));
        columns.put("TITLE", content.title());
        columns.put("DESCRIPTION", content.description());
        columns.put("CATEGORY", orNull(content.category(), Enum::name));
        columns.put("KIND", content.kind().name());
        columns.put("LIKELIHOOD", orNull(inherent, Assessment::likelihood));
        columns.put("IMPACT", orNull(inherent, Assessment::impact));
        columns.put("OWNER_KEY", orNull(content.owner(), UserKey::value));
        columns.put("RISK_STATUS", content.status().name());
        columns.put("RESPONSE", orNull(content.response(), Enum::name));
        columns.put("REVIEW_DATE", orNull(content.reviewDate(), LocalDate::toString));
        columns.put("RAISED_BY", orNull(risk.raisedBy(), UserKey::value));
        columns.put("RULE_ID", risk.rule());
        columns.put("REVISION", risk.version());
        columns.put("CHANGED_AT", risk.revision().at().toEpochMilli());
        columns.put("CHANGED_BY", orNull(risk.revision().by(), UserKey::value));
        columns.put("CHANGED_VIA", risk.revision().via());
        columns.put("REMOVED", risk.deleted());
        columns.values().removeIf(value -> value == null);
        return columns;
    }

    static void write(Risk risk, RiskFields row) {
        RiskContent content = risk.content();
        Assessment inherent = content.inherent();
        row.setProjectId(risk.project().value());
        row.setNumberInProject(risk.number());
        row.setIssueId(orNull(content.issue(), IssueId::value));
        row.setTitle(content.title());
        row.setDescription(content.description());
        row.setCategory(orNull(content.category(), Enum::name));
        row.setKind(content.kind().name());
        row.setLikelihood(orNull(inherent, Assessment::likelihood));
        row.setImpact(orNull(inherent, Assessment::impact));
        row.setOwnerKey(orNull(content.owner(), UserKey::value));
        row.setRiskStatus(content.status().name());
        row.setResponse(orNull(content.response(), Enum::name));
        row.setReviewDate(orNull(content.reviewDate(), LocalDate::toString));
        row.setRaisedBy(orNull(risk.raisedBy(), UserKey::value));
        row.setRuleId(risk.rule());
        row.setRevision(risk.version());
        row.setChangedAt(risk.revision().at().toEpochMilli());
        row.setChangedBy(orNull(risk.revision().by(), UserKey::value));
        row.setChangedVia(risk.revision().via());
        row.setRemoved(risk.deleted());
    }

    private static <A, B> B orNull(A value, Function<? super A, B> translation) {
        return value == null ? null : translation.apply(value);
    }
}
