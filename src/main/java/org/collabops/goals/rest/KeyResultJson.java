package org.collabops.goals.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.Page;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalKey;
import org.collabops.goals.KeyResult;
import org.collabops.goals.KeyResultContent;
import org.collabops.goals.Standing;
import org.collabops.goals.StandingService;
import org.collabops.host.Words;
import org.collabops.rest.Listing;
import org.collabops.rest.References;

/** Writes key results with where they stand, as the viewer may see and change them. */
final class KeyResultJson {
    private final StandingService standings;
    private final GoalAccess access;
    private final References references;
    private final StandingJson standing;

    KeyResultJson(StandingService standings, GoalAccess access, References references, Words words) {
        this.standings = standings;
        this.access = access;
        this.references = references;
        this.standing = new StandingJson(words);
    }

    Map<String, Object> keyResult(Actor viewer, KeyResult keyResult) {
        return keyResult(new View(viewer, access), keyResult, standings.of(viewer, keyResult.key()));
    }

    Map<String, Object> page(Actor viewer, Page<KeyResult> page) {
        View view = new View(viewer, access);
        List<Row> rows = rows(viewer, page.values());
        return Listing.json(
                new Page<>(page.startAt(), page.maxResults(), page.total(), rows),
                row -> keyResult(view, row.keyResult(), row.standing()));
    }

    /** The lines of a list; one that disappeared meanwhile is left out. */
    List<Row> rows(Actor viewer, List<KeyResult> keyResults) {
        View view = new View(viewer, access);
        Map<GoalKey, Standing> all =
                standings.of(viewer, keyResults.stream().map(KeyResult::key).toList());
        return keyResults.stream()
                .filter(keyResult -> all.containsKey(keyResult.key()))
                .map(keyResult -> new Row(keyResult, all.get(keyResult.key()), view))
                .toList();
    }

    /** A key result with all that a line of a list says. */
    record Row(KeyResult keyResult, Standing standing, View view) {
        String objectiveTitle() {
            return view.title(GoalKey.objective(keyResult.objective()));
        }
    }

    Map<String, Object> explain(Actor viewer, GoalKey goal) {
        return standing.explain(standings.of(viewer, goal), new View(viewer, access));
    }

    static Map<String, Object> fields(KeyResult keyResult) {
        KeyResultContent content = keyResult.content();
        Map<String, Object> fields = numbers(content);
        fields.put("owner", content.owner() == null ? null : content.owner().value());
        return fields;
    }

    private Map<String, Object> keyResult(View view, KeyResult keyResult, Standing of) {
        KeyResultContent content = keyResult.content();
        Map<String, Object> objective = new LinkedHashMap<>();
        objective.put("id", keyResult.objective());
        objective.put("title", view.title(GoalKey.objective(keyResult.objective())));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", keyResult.id());
        json.put("version", keyResult.version());
        json.put("objective", objective);
        json.putAll(numbers(content));
        json.put("owner", references.person(content.owner()));
        standing.addKeyResult(json, of);
        json.put("changedAt", keyResult.revision().at().toString());
        json.put("changedBy", references.person(keyResult.revision().by()));
        json.put("mayChange", view.mayChange(keyResult));
        json.put("mayDelete", view.mayDelete(keyResult));
        return json;
    }

    private static Map<String, Object> numbers(KeyResultContent content) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", content.title());
        json.put("type", content.type().name());
        json.put(
                "direction",
                content.direction() == null ? null : content.direction().name());
        json.put("baseline", StandingJson.plain(content.baseline()));
        json.put("target", StandingJson.plain(content.target()));
        json.put("rangeLow", StandingJson.plain(content.rangeLow()));
        json.put("rangeHigh", StandingJson.plain(content.rangeHigh()));
        json.put("jql", content.jql());
        json.put("weight", StandingJson.plain(content.weight()));
        json.put("unit", content.unit());
        return json;
    }
}
