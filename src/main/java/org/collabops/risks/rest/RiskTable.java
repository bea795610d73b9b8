package org.collabops.risks.rest;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.rest.Table;
import org.collabops.risks.Residual;
import org.collabops.risks.Residuals;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskService;

/** A list of risks as a table to hand over; what it shows of controls is what its reader may see. */
final class RiskTable {
    private final RiskService service;
    private final Projects projects;
    private final Issues issues;
    private final People people;
    private final Words words;
    private final ModelJson models;

    RiskTable(RiskService service, Projects projects, Issues issues, People people, Words words) {
        this.service = service;
        this.projects = projects;
        this.issues = issues;
        this.people = people;
        this.words = words;
        this.models = new ModelJson(words);
    }

    Table<Risk> of(Actor viewer, Collection<Risk> risks) {
        Set<IssueId> about = risks.stream()
                .map(risk -> risk.content().issue())
                .filter(Objects::nonNull)
                .collect(toSet());
        Map<IssueId, Issue> issuesById = issues.all(about);
        Residuals residuals = service.residuals(viewer, risks);
        Map<ProjectId, String> projectKeys = new HashMap<>();
        Map<UserKey, String> owners = new HashMap<>();
        return Table.<Risk>titled(Text.of("collabops.risks.register"))
                .text(
                        "project",
                        Text.of("collabops.risks.project"),
                        risk -> projectKeys.computeIfAbsent(risk.project(), this::projectKey))
                .text("number", Text.of("collabops.risks.number"), Risk::label)
                .text("title", Text.of("collabops.risks.title"), risk -> risk.content()
                        .title())
                .text(
                        "issue",
                        Text.of("collabops.risks.issue"),
                        risk -> key(issuesById.get(risk.content().issue())))
                .number("likelihood", Text.of("collabops.risks.likelihood"), risk -> inherent(risk, true))
                .number("impact", Text.of("collabops.risks.impact"), risk -> inherent(risk, false))
                .number("score", Text.of("collabops.risks.score"), RiskTable::score)
                .text("level", Text.of("collabops.risks.level"), this::level)
                .number("residualScore", Text.of("collabops.risks.residual.score"), risk -> left(residuals, risk))
                .text("residualLevel", Text.of("collabops.risks.residual"), risk -> leftLevel(residuals, risk))
                .text(
                        "status",
                        Text.of("collabops.risks.status"),
                        risk -> words.say(
                                "collabops.risks.status." + risk.content().status()))
                .text("response", Text.of("collabops.risks.response"), this::response)
                .text("category", Text.of("collabops.risks.category"), this::category)
                .text(
                        "owner",
                        Text.of("collabops.risks.owner"),
                        risk -> owners.computeIfAbsent(risk.content().owner(), this::ownerName))
                .date("reviewDate", Text.of("collabops.risks.review-date"), risk -> risk.content()
                        .reviewDate())
                .text("description", Text.of("collabops.risks.description"), risk -> risk.content()
                        .description());
    }

    private String projectKey(ProjectId id) {
        return projects.find(id).map(Project::key).orElse(null);
    }

    private String ownerName(UserKey key) {
        return people.find(key).map(Person::displayName).orElse(null);
    }

    private static String key(Issue issue) {
        return issue == null ? null : issue.key();
    }

    private static Integer inherent(Risk risk, boolean likelihood) {
        return risk.content().inherent() == null
                ? null
                : likelihood
                        ? risk.content().inherent().likelihood()
                        : risk.content().inherent().impact();
    }

    private static Integer score(Risk risk) {
        return risk.content().inherent() == null
                ? null
                : risk.content().inherent().score();
    }

    private String level(Risk risk) {
        return risk.content().inherent() == null
                ? null
                : models.name(risk.content().inherent().level());
    }

    private static BigDecimal left(Residuals residuals, Risk risk) {
        Residual residual = residuals.of(risk);
        return residual == null ? null : residual.score();
    }

    private String leftLevel(Residuals residuals, Risk risk) {
        Residual residual = residuals.of(risk);
        return residual == null ? null : models.name(residual.level());
    }

    private String response(Risk risk) {
        return risk.content().response() == null
                ? null
                : words.say("collabops.risks.response." + risk.content().response());
    }

    private String category(Risk risk) {
        return risk.content().category() == null
                ? null
                : words.say(
                        "collabops.risks.category." + risk.content().category().key());
    }
}
