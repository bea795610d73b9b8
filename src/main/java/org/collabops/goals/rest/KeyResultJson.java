package org.collabops.goals.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalKey;
import org.collabops.goals.KeyResult;
import org.collabops.goals.KeyResultContent;
import org.collabops.goals.Standing;
import org.collabops.goals.StandingService;
import org.collabops.host.Words;
import org.collabops.rest.References;

/** Writes key results. */
final class KeyResultJson extends GoalJson<KeyResult> {
    KeyResultJson(StandingService standings, GoalAccess access, References references, Words words) {
        super(standings, access, references, words);
    }

    @Override
    GoalKey key(KeyResult keyResult) {
        return keyResult.key();
    }

    @Override
    void add(Map<String, Object> json, View view, KeyResult keyResult, Standing of) {
        Map<String, Object> objective = new LinkedHashMap<>();
        objective.put("id", keyResult.objective());
        objective.put("title", view.title(GoalKey.objective(keyResult.objective())));
        json.put("objective", objective);
        json.putAll(numbers(keyResult.content()));
        json.put("owner", references().person(keyResult.content().owner()));
        standing().addKeyResult(json, of);
    }

    @Override
    void addRights(Map<String, Object> json, View view, KeyResult keyResult) {
        json.put("mayChange", view.mayChange(keyResult));
        json.put("mayDelete", view.mayDelete(keyResult));
    }

    static String objectiveTitle(Row<KeyResult> row) {
        return row.view().title(GoalKey.objective(row.goal().objective()));
    }

    static Map<String, Object> fields(KeyResult keyResult) {
        KeyResultContent content = keyResult.content();
        Map<String, Object> fields = numbers(content);
        fields.put("owner", content.owner() == null ? null : content.owner().value());
        return fields;
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
