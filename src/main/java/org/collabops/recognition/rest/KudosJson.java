package org.collabops.recognition.rest;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.recognition.Kudos;
import org.collabops.recognition.KudosContent;
import org.collabops.recognition.Value;
import org.collabops.recognition.ValueService;
import org.collabops.recognition.Withdrawals;
import org.collabops.rest.References;

/** Writes thanks of one answer: each issue, value and right is looked up once. */
final class KudosJson {
    private final Function<Kudos, Withdrawals.Right> rights;
    private final References references;
    private final Map<IssueId, Issue> issues;
    private final Map<Long, Value> values;

    KudosJson(
            Actor viewer,
            Collection<Kudos> shown,
            ValueService values,
            Withdrawals withdrawals,
            Issues issues,
            References references) {
        this.rights = withdrawals.rights(viewer);
        this.references = references;
        this.issues = issues.all(shown.stream()
                .map(kudos -> kudos.content().issue())
                .filter(Objects::nonNull)
                .collect(toSet()));
        this.values = values.all(viewer).stream().collect(toMap(Value::id, value -> value));
    }

    Map<String, Object> kudos(Kudos kudos) {
        KudosContent content = kudos.content();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", kudos.id());
        json.put("version", kudos.version());
        json.put("project", references.project(content.project()));
        json.put("issue", References.issue(issues.get(content.issue())));
        json.put("from", references.person(content.giver()));
        json.put(
                "to",
                content.recipients().stream()
                        .map(references::person)
                        .filter(Objects::nonNull)
                        .toList());
        json.put("message", content.message());
        json.put("values", values(content));
        json.put("points", content.points());
        json.put("visibility", content.visibility().name());
        json.put("at", content.at().toString());
        json.put("via", kudos.revision().via());
        json.put("withdrawal", rights.apply(kudos).name());
        return json;
    }

    /** Null when the issue is there no more. */
    String issueKey(Kudos kudos) {
        Issue issue = issues.get(kudos.content().issue());
        return issue == null ? null : issue.key();
    }

    List<String> valueNames(Kudos kudos) {
        return kudos.content().values().stream()
                .map(values::get)
                .filter(Objects::nonNull)
                .map(value -> value.content().name())
                .toList();
    }

    static Map<String, Object> fields(Kudos kudos) {
        ProjectId project = kudos.content().project();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("project", project.value());
        fields.put("message", kudos.content().message());
        return fields;
    }

    private List<Map<String, Object>> values(KudosContent content) {
        return content.values().stream()
                .map(values::get)
                .filter(Objects::nonNull)
                .map(value -> Map.<String, Object>of(
                        "id", value.id(), "name", value.content().name()))
                .toList();
    }
}
