package org.collabops.risks.rest;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.collabops.IssueId;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.Times;
import org.collabops.risks.Control;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskContent;
import org.collabops.risks.TypedResidual;

/** What each revision of a risk changed, from and to; issues and people are called as they are today. */
final class RiskHistory {
    private final RiskJson json;
    private final Map<IssueId, Issue> issues;
    private final Times times;
    private final List<Risk> revisions;

    /** @param revisions as the viewer may see them, the first one first */
    RiskHistory(RiskJson json, Issues issues, Times times, List<Risk> revisions) {
        this.json = json;
        this.issues = issues.all(mentioned(revisions));
        this.times = times;
        this.revisions = revisions;
    }

    Map<String, Object> written() {
        List<Map<String, Object>> values = new ArrayList<>();
        Map<String, Object> before = Map.of();
        for (Risk revision : revisions) {
            Map<String, Object> after = fields(revision);
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("version", revision.version());
            entry.put("at", revision.revision().at().toString());
            entry.put("when", times.say(revision.revision().at()));
            entry.put("by", json.refs.person(revision.revision().by()));
            entry.put("via", revision.revision().via());
            entry.put("changes", changes(before, after));
            values.add(entry);
            before = after;
        }
        return Map.of("values", values);
    }

    private static Set<IssueId> mentioned(List<Risk> revisions) {
        return revisions.stream()
                .map(Risk::content)
                .flatMap(content ->
                        Stream.concat(Stream.ofNullable(content.issue()), content.treatment().issues().stream()))
                .collect(toSet());
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
        return new Json()
                .with("issue", RefJson.issue(issues.get(content.issue())))
                .with("title", content.title())
                .with("description", content.description())
                .with(
                        "category",
                        content.category() == null ? null : content.category().key())
                .with("kind", content.kind().name())
                .with("inherent", json.models.assessment(content.inherent()))
                .with("owner", json.refs.person(content.owner()))
                .with("status", content.status().name())
                .with(
                        "response",
                        content.response() == null ? null : content.response().name())
                .with(
                        "reviewDate",
                        content.reviewDate() == null
                                ? null
                                : content.reviewDate().toString())
                .with(
                        "causes",
                        content.treatment().causes().stream()
                                .map(RiskJson::cause)
                                .toList())
                .with(
                        "controls",
                        content.treatment().controls().stream()
                                .map(this::control)
                                .toList())
                .with("residual", residual(content.residual()))
                .with("acceptance", RiskJson.acceptance(content.acceptance()))
                .with("lastReview", json.review(content.review()))
                .with("project", json.refs.project(risk.project()))
                .with("number", risk.label())
                .map();
    }

    private Map<String, Object> control(Control control) {
        return new Json()
                .with("issue", RefJson.issue(issues.get(control.issue())))
                .with("side", control.side().name())
                .with("cause", control.cause())
                .with("effectivenessPercent", control.effectivenessPercent())
                .map();
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
