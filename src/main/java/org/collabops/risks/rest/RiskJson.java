package org.collabops.risks.rest;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.Page;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.risks.Assessment;
import org.collabops.risks.Level;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskContent;
import org.collabops.risks.RiskService;
import org.collabops.risks.RiskSummary;

/** Writes risks as JSON, as the viewer may see and change them. */
final class RiskJson {
    private final RiskService service;
    private final Projects projects;
    private final Issues issues;
    private final People people;
    private final Words words;

    RiskJson(RiskService service, Projects projects, Issues issues, People people, Words words) {
        this.service = service;
        this.projects = projects;
        this.issues = issues;
        this.people = people;
        this.words = words;
    }

    Map<String, Object> risk(Actor viewer, Risk risk) {
        return risks(viewer, List.of(risk)).get(0);
    }

    Map<String, Object> page(Actor viewer, Page<Risk> page) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("startAt", page.startAt());
        json.put("maxResults", page.maxResults());
        json.put("total", page.total());
        json.put("values", risks(viewer, page.values()));
        return json;
    }

    Map<String, Object> summary(RiskSummary summary) {
        Map<String, Object> byLevel = new LinkedHashMap<>();
        summary.byLevel().forEach((level, count) -> byLevel.put(level.name(), count));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("total", summary.total());
        json.put("unassessed", summary.unassessed());
        json.put("byLevel", byLevel);
        json.put("matrix", summary.matrix());
        return json;
    }

    private List<Map<String, Object>> risks(Actor viewer, Collection<Risk> risks) {
        Set<IssueId> about = risks.stream()
                .map(risk -> risk.content().issue())
                .filter(Objects::nonNull)
                .collect(toSet());
        Map<IssueId, Issue> issuesById = issues.all(about);
        Map<ProjectId, Boolean> managed = risks.stream()
                .map(Risk::project)
                .distinct()
                .collect(toMap(project -> project, project -> service.mayManage(viewer, project)));
        return risks.stream()
                .map(risk -> {
                    boolean mayManage = managed.get(risk.project());
                    Map<String, Object> json =
                            risk(risk, issuesById.get(risk.content().issue()));
                    json.put("mayChange", mayManage || service.mayChange(viewer, risk));
                    json.put("mayManage", mayManage);
                    return json;
                })
                .toList();
    }

    private Map<String, Object> risk(Risk risk, Issue issue) {
        RiskContent content = risk.content();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", risk.id());
        json.put("version", risk.version());
        json.put("number", risk.label());
        json.put("project", projects.find(risk.project()).map(RiskJson::project).orElse(null));
        json.put("issue", issue == null ? null : issue(issue));
        json.put("title", content.title());
        json.put("description", content.description());
        json.put(
                "category",
                content.category() == null ? null : content.category().key());
        json.put("kind", content.kind().name());
        json.put("inherent", content.inherent() == null ? null : assessment(content.inherent()));
        json.put("owner", person(content.owner()));
        json.put("status", content.status().name());
        json.put(
                "response",
                content.response() == null ? null : content.response().name());
        json.put(
                "reviewDate",
                content.reviewDate() == null ? null : content.reviewDate().toString());
        json.put("raisedBy", person(risk.raisedBy()));
        json.put("changedAt", risk.revision().at().toString());
        json.put("changedBy", person(risk.revision().by()));
        return json;
    }

    Map<String, Object> person(UserKey key) {
        return key == null ? null : people.find(key).map(RiskJson::person).orElse(null);
    }

    Map<String, Object> assessment(Assessment assessment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("likelihood", assessment.likelihood());
        json.put("impact", assessment.impact());
        json.put("score", assessment.score());
        json.put("level", level(assessment.level()));
        json.put("modelVersion", assessment.modelVersion());
        return json;
    }

    private Map<String, Object> level(Level level) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", level.name());
        json.put("name", words.say("collabops.risks.level." + level.name()));
        return json;
    }

    private static Map<String, Object> person(Person person) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", person.key().value());
        json.put("name", person.name());
        json.put("displayName", person.displayName());
        json.put("active", person.active());
        return json;
    }

    private static Map<String, Object> project(Project project) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", project.id().value());
        json.put("key", project.key());
        json.put("name", project.name());
        return json;
    }

    private static Map<String, Object> issue(Issue issue) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", issue.id().value());
        json.put("key", issue.key());
        json.put("summary", issue.summary());
        return json;
    }
}
