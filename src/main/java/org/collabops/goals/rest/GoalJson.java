package org.collabops.goals.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.Page;
import org.collabops.Revised;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalKey;
import org.collabops.goals.Standing;
import org.collabops.goals.StandingService;
import org.collabops.host.Words;
import org.collabops.rest.Listing;
import org.collabops.rest.References;

/**
 * Writes goals of one kind with where they stand, as the viewer may see and change them.
 *
 * @param <T> objectives or key results
 */
abstract class GoalJson<T extends Revised> {
    private final StandingService standings;
    private final GoalAccess access;
    private final References references;
    private final StandingJson standing;

    GoalJson(StandingService standings, GoalAccess access, References references, Words words) {
        this.standings = standings;
        this.access = access;
        this.references = references;
        this.standing = new StandingJson(words);
    }

    abstract GoalKey key(T goal);

    /** Adds what is said of this kind alone, between the version and who changed it last. */
    abstract void add(Map<String, Object> json, View view, T goal, Standing of);

    /** Adds what the viewer may do. */
    abstract void addRights(Map<String, Object> json, View view, T goal);

    final Map<String, Object> one(Actor viewer, T goal) {
        return json(new View(viewer, access), goal, standings.of(viewer, key(goal)));
    }

    final Map<String, Object> page(Actor viewer, Page<T> page) {
        List<Row<T>> rows = rows(viewer, page.values());
        return Listing.json(
                new Page<>(page.startAt(), page.maxResults(), page.total(), rows),
                row -> json(row.view(), row.goal(), row.standing()));
    }

    /** The lines of a list; one that disappeared meanwhile is left out. */
    final List<Row<T>> rows(Actor viewer, List<T> goals) {
        View view = new View(viewer, access);
        Map<GoalKey, Standing> all =
                standings.of(viewer, goals.stream().map(this::key).toList());
        return goals.stream()
                .filter(goal -> all.containsKey(key(goal)))
                .map(goal -> new Row<>(goal, all.get(key(goal)), view))
                .toList();
    }

    /** A goal with all that a line of a list says. */
    record Row<T>(T goal, Standing standing, View view) {}

    final Map<String, Object> explain(Actor viewer, T goal) {
        return standing.explain(standings.of(viewer, key(goal)), new View(viewer, access));
    }

    final References references() {
        return references;
    }

    final StandingJson standing() {
        return standing;
    }

    private Map<String, Object> json(View view, T goal, Standing of) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", goal.id());
        json.put("version", goal.version());
        add(json, view, goal, of);
        json.put("changedAt", goal.revision().at().toString());
        json.put("changedBy", references.person(goal.revision().by()));
        addRights(json, view, goal);
        return json;
    }
}
