package org.collabops.risks.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskContent;
import org.collabops.risks.TypedResidual;

/** What each revision of a risk changed, from and to. */
final class RiskHistory {
    private final RiskJson json;

    RiskHistory(RiskJson json) {
        this.json = json;
    }

    Map<String, Object> of(List<Risk> revisions) {
        List<Map<String, Object>> values = new ArrayList<>();
        Map<String, Object> before = Map.of();
        for (Risk revision : revisions) {
            Map<String, Object> after = fields(revision);
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("version", revision.version());
            entry.put("at", revision.revision().at().toString());
            entry.put("by", json.refs.person(revision.revision().by()));
            entry.put("via", revision.revision().via());
            entry.put("changes", changes(before, after));
            values.add(entry);
            before = after;
        }
        return Map.of("values", values);
    }

    private static List<Map<String, Object>> changes(Map<String, Object> before, Map<String, Object> after) {
        List<Map<String, Object>> changes = new ArrayList<>();
        after.forEach((field, to) -> {
            Object from = before.get(field);
            if (!Objects.equals(from, to)) {
                Map<String, Object> change = new LinkedHashMap<>();
                change.put("field", field);
                change.put("from", from);
                change.put("to", to);
                changes.add(change);
            }
        });
        return changes;
    }

    private Map<String, Object> fields(Risk risk) {
        RiskContent content = risk.content();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("issue", content.issue() == null ? null : content.issue().value());
        fields.put("title", content.title());
        fields.put("description", content.description());
        fields.put(
                "category",
                content.category() == null ? null : content.category().key());
        fields.put("kind", content.kind().name());
        fields.put("inherent", json.models.assessment(content.inherent()));
        fields.put("owner", content.owner() == null ? null : content.owner().value());
        fields.put("status", content.status().name());
        fields.put(
                "response",
                content.response() == null ? null : content.response().name());
        fields.put(
                "reviewDate",
                content.reviewDate() == null ? null : content.reviewDate().toString());
        fields.put(
                "causes",
                content.treatment().causes().stream().map(RiskJson::cause).toList());
        fields.put(
                "controls",
                content.treatment().controls().stream().map(RiskJson::control).toList());
        fields.put("residual", residual(content.residual()));
        fields.put("acceptance", RiskJson.acceptance(content.acceptance()));
        fields.put("lastReview", json.review(content.review()));
        fields.put("project", risk.project().value());
        fields.put("number", risk.label());
        return fields;
    }

    private static Map<String, Object> residual(TypedResidual typed) {
        return typed == null
                ? null
                : new Json()
                        .with("likelihood", typed.likelihood())
                        .with("impact", typed.impact())
                        .with("reason", typed.reason())
                        .map();
    }
}
