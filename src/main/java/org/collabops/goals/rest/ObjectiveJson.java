package org.collabops.goals.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalKey;
import org.collabops.goals.Objective;
import org.collabops.goals.ObjectiveContent;
import org.collabops.goals.Standing;
import org.collabops.goals.StandingService;
import org.collabops.host.Words;
import org.collabops.rest.References;

/** Writes objectives. */
final class ObjectiveJson extends GoalJson<Objective> {
    ObjectiveJson(StandingService standings, GoalAccess access, References references, Words words) {
        super(standings, access, references, words);
    }

    @Override
    GoalKey key(Objective objective) {
        return objective.key();
    }

    @Override
    void add(Map<String, Object> json, View view, Objective objective, Standing of) {
        ObjectiveContent content = objective.content();
        json.put("space", named(objective.space(), view.spaceName(objective)));
        json.put("cycle", named(content.cycle(), view.cycleName(objective)));
        json.put("title", content.title());
        json.put("statement", content.statement());
        json.put("kind", content.kind().name());
        json.put("owner", references().person(content.owner()));
        json.put("state", content.state().name());
        json.put("score", StandingJson.plain(content.score()));
        json.put("reason", content.reason());
        standing().addObjective(json, of);
    }

    @Override
    void addRights(Map<String, Object> json, View view, Objective objective) {
        json.put("mayChange", view.mayChange(objective));
        json.put("mayManage", view.mayManage(objective));
    }

    static Map<String, Object> fields(Objective objective) {
        ObjectiveContent content = objective.content();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("cycle", content.cycle());
        fields.put("title", content.title());
        fields.put("statement", content.statement());
        fields.put("kind", content.kind().name());
        fields.put("owner", content.owner() == null ? null : content.owner().value());
        fields.put("state", content.state().name());
        fields.put("score", StandingJson.plain(content.score()));
        fields.put("reason", content.reason());
        return fields;
    }

    private static Map<String, Object> named(long id, String name) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("name", name);
        return json;
    }
}
