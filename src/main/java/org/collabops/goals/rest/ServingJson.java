package org.collabops.goals.rest;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.collabops.IssueId;
import org.collabops.Page;
import org.collabops.goals.IssueLink;
import org.collabops.goals.WorkService.Serving;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.rest.Listing;
import org.collabops.rest.References;

/** Writes which issues serve a key result. */
final class ServingJson {
    private final Issues issues;
    private final References references;

    ServingJson(Issues issues, References references) {
        this.issues = issues;
        this.references = references;
    }

    Map<String, Object> page(Page<Serving> page) {
        List<Row> rows = rows(page.values());
        return Listing.json(new Page<>(page.startAt(), page.maxResults(), page.total(), rows), ServingJson::serving);
    }

    /** The lines of a list; an issue that disappeared meanwhile is left out. */
    List<Row> rows(List<Serving> all) {
        Set<IssueId> named = all.stream()
                .flatMap(serving -> Stream.of(serving.issue(), serving.through()))
                .collect(toSet());
        Map<IssueId, Issue> known = issues.all(named);
        return all.stream()
                .filter(serving -> known.containsKey(serving.issue()) && known.containsKey(serving.through()))
                .map(serving -> new Row(serving, known.get(serving.issue()), known.get(serving.through())))
                .toList();
    }

    /** An issue with the one through which it serves. */
    record Row(Serving serving, Issue issue, Issue through) {}

    static Map<String, Object> serving(Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issue", References.issue(row.issue()));
        json.put("inherited", row.serving().isInherited());
        json.put("through", References.issue(row.through()));
        return json;
    }

    Map<String, Object> history(List<IssueLink> links) {
        Map<IssueId, Issue> known =
                issues.all(links.stream().map(IssueLink::issue).collect(toSet()));
        return Map.of(
                "values",
                links.stream().map(link -> entry(link, known.get(link.issue()))).toList());
    }

    private Map<String, Object> entry(IssueLink link, Issue issue) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issue", References.issue(issue));
        json.put("serves", link.serves());
        json.put("version", link.version());
        json.put("at", link.revision().at().toString());
        json.put("by", references.person(link.revision().by()));
        json.put("via", link.revision().via());
        return json;
    }
}
