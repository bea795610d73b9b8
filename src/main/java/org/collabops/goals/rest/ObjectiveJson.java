package org.collabops.goals.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.Page;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalKey;
import org.collabops.goals.Objective;
import org.collabops.goals.ObjectiveContent;
import org.collabops.goals.Standing;
import org.collabops.goals.StandingService;
import org.collabops.host.Words;
import org.collabops.rest.Listing;
import org.collabops.rest.References;

/** Writes objectives with where they stand, as the viewer may see and change them. */
final class ObjectiveJson {
    private final StandingService standings;
    private final GoalAccess access;
    private final References references;
    private final StandingJson standing;

    ObjectiveJson(StandingService standings, GoalAccess access, References references, Words words) {
        this.standings = standings;
        this.access = access;
        this.references = references;
        this.standing = new StandingJson(words);
    }

    Map<String, Object> objective(Actor viewer, Objective objective) {
        return objective(new View(viewer, access), objective, standings.of(viewer, objective.key()));
    }

    Map<String, Object> page(Actor viewer, Page<Objective> page) {
        View view = new View(viewer, access);
        List<Row> rows = rows(viewer, page.values());
        return Listing.json(
                new Page<>(page.startAt(), page.maxResults(), page.total(), rows),
                row -> objective(view, row.objective(), row.standing()));
    }

    /** The lines of a list; one that disappeared meanwhile is left out. */
    List<Row> rows(Actor viewer, List<Objective> objectives) {
        View view = new View(viewer, access);
        Map<GoalKey, Standing> all = standings(viewer, objectives);
        return objectives.stream()
                .filter(objective -> all.containsKey(objective.key()))
                .map(objective -> new Row(objective, all.get(objective.key()), view))
                .toList();
    }

    /** An objective with all that a line of a list says. */
    record Row(Objective objective, Standing standing, View view) {}

    Map<String, Object> explain(Actor viewer, GoalKey goal) {
        return standing.explain(standings.of(viewer, goal), new View(viewer, access));
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

    private Map<GoalKey, Standing> standings(Actor viewer, List<Objective> objectives) {
        return standings.of(viewer, objectives.stream().map(Objective::key).toList());
    }

    private Map<String, Object> objective(View view, Objective objective, Standing of) {
        ObjectiveContent content = objective.content();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", objective.id());
        json.put("version", objective.version());
        json.put("space", named(objective.space(), view.spaceName(objective)));
        json.put("cycle", named(content.cycle(), view.cycleName(objective)));
        json.put("title", content.title());
        json.put("statement", content.statement());
        json.put("kind", content.kind().name());
        json.put("owner", references.person(content.owner()));
        json.put("state", content.state().name());
        json.put("score", StandingJson.plain(content.score()));
        json.put("reason", content.reason());
        standing.addObjective(json, of);
        json.put("changedAt", objective.revision().at().toString());
        json.put("changedBy", references.person(objective.revision().by()));
        json.put("mayChange", view.mayChange(objective));
        json.put("mayManage", view.mayManage(objective));
        return json;
    }

    private static Map<String, Object> named(long id, String name) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("name", name);
        return json;
    }
}
