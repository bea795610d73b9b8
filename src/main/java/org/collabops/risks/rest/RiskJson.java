package org.collabops.risks.rest;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.Page;
import org.collabops.ProjectId;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.risks.Acceptance;
import org.collabops.risks.Cause;
import org.collabops.risks.Residuals;
import org.collabops.risks.Review;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskContent;
import org.collabops.risks.RiskService;
import org.collabops.risks.RiskSteps;
import org.collabops.risks.RiskSummary;

/** Writes risks as JSON, as the viewer may see and change them. */
final class RiskJson {
    final ModelJson models;
    final RefJson refs;

    private final RiskService service;
    private final Issues issues;

    RiskJson(RiskService service, Projects projects, Issues issues, People people, Words words) {
        this.service = service;
        this.issues = issues;
        this.refs = new RefJson(projects, people);
        this.models = new ModelJson(words);
    }

    Map<String, Object> risk(Actor viewer, Risk risk) {
        return risks(viewer, List.of(risk)).get(0);
    }

    Map<String, Object> page(Actor viewer, Page<Risk> page) {
        return new Json()
                .with("startAt", page.startAt())
                .with("maxResults", page.maxResults())
                .with("total", page.total())
                .with("values", risks(viewer, page.values()))
                .map();
    }

    static Map<String, Object> summary(RiskSummary summary) {
        return new Json()
                .with("total", summary.total())
                .with("unassessed", summary.unassessed())
                .with("byLevel", summary.byLevel())
                .with("byResidualLevel", summary.byResidualLevel())
                .with("matrix", summary.matrix())
                .with("excluded", summary.excluded())
                .map();
    }

    List<Map<String, Object>> risks(Actor viewer, Collection<Risk> risks) {
        Set<IssueId> about = risks.stream()
                .map(risk -> risk.content().issue())
                .filter(Objects::nonNull)
                .collect(toSet());
        Map<IssueId, Issue> issuesById = issues.all(about);
        Map<ProjectId, Boolean> managed = risks.stream()
                .map(Risk::project)
                .distinct()
                .collect(toMap(project -> project, project -> service.mayManage(viewer, project)));
        Residuals residuals = service.residuals(viewer, risks);
        return risks.stream()
                .map(risk -> {
                    boolean mayManage = managed.get(risk.project());
                    return risk(risk, issuesById.get(risk.content().issue()), residuals)
                            .with("mayChange", mayManage || service.mayChange(viewer, risk))
                            .with("mayManage", mayManage)
                            .map();
                })
                .toList();
    }

    private Json risk(Risk risk, Issue issue, Residuals residuals) {
        RiskContent content = risk.content();
        return new Json()
                .with("id", risk.id())
                .with("version", risk.version())
                .with("number", risk.label())
                .with("project", refs.project(risk.project()))
                .with("issue", RefJson.issue(issue))
                .with("title", content.title())
                .with("description", content.description())
                .with(
                        "category",
                        content.category() == null ? null : content.category().key())
                .with("kind", content.kind().name())
                .with("inherent", models.assessment(content.inherent()))
                .with("residual", models.residual(residuals.of(risk), content.inherent()))
                .with("owner", refs.person(content.owner()))
                .with("status", content.status().name())
                .with(
                        "response",
                        content.response() == null ? null : content.response().name())
                .with("reviewDate", text(content.reviewDate()))
                .with("causes", causes(risk))
                .with("controls", controls(risk, residuals))
                .with("acceptance", acceptance(content.acceptance()))
                .with("lastReview", review(content.review()))
                .with("raisedBy", refs.person(risk.raisedBy()))
                .with("changedAt", risk.revision().at().toString())
                .with("changedBy", refs.person(risk.revision().by()));
    }

    static List<Map<String, Object>> causes(Risk risk) {
        return risk.content().treatment().causes().stream().map(RiskJson::cause).toList();
    }

    List<Map<String, Object>> controls(Risk risk, Residuals residuals) {
        return residuals.treatment(risk).controls().stream()
                .map(control -> new Json()
                        .with(
                                "issue",
                                RefJson.issue(residuals.issue(control.issue()).orElse(null)))
                        .with("side", control.side().name())
                        .with("cause", control.cause())
                        .with("effectivenessPercent", control.effectivenessPercent())
                        .with("counts", residuals.counts(risk, control.issue()))
                        .map())
                .toList();
    }

    Map<String, Object> review(RiskSteps.Reviewed reviewed) {
        Review review = reviewed.review();
        return new Json()
                .with("id", review.number())
                .with("on", review.on().toString())
                .with("at", reviewed.risk().revision().at().toString())
                .with("by", refs.person(review.by()))
                .with("note", review.note())
                .with("reviewDate", text(reviewed.risk().content().reviewDate()))
                .map();
    }

    static Map<String, Object> acceptance(Acceptance acceptance) {
        return acceptance == null
                ? null
                : new Json()
                        .with("reason", acceptance.reason())
                        .with("until", acceptance.until().toString())
                        .map();
    }

    static Map<String, Object> cause(Cause cause) {
        return new Json()
                .with("id", cause.id())
                .with("name", cause.name())
                .with("share", cause.share())
                .map();
    }

    Map<String, Object> review(Review review) {
        return review == null
                ? null
                : new Json()
                        .with("on", review.on().toString())
                        .with("by", refs.person(review.by()))
                        .with("note", review.note())
                        .map();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
