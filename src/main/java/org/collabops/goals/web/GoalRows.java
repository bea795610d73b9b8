package org.collabops.goals.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.UserKey;
import org.collabops.goals.Alignment;
import org.collabops.goals.GoalKey;
import org.collabops.goals.GoalMap;
import org.collabops.goals.KeyResult;
import org.collabops.goals.Objective;
import org.collabops.goals.ObjectiveContent;
import org.collabops.goals.ObjectiveState;
import org.collabops.goals.Standing;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Times;

/** Translates objectives of one map into rows; owners are read once each. */
final class GoalRows {
    private final GoalMap map;
    private final GoalRights rights;
    private final GoalNames names;
    private final Standings standings;
    private final People people;
    private final Map<UserKey, String> owners = new HashMap<>();

    GoalRows(GoalMap map, GoalRights rights, GoalNames names, People people, Times times) {
        this.map = map;
        this.rights = rights;
        this.names = names;
        this.standings = new Standings(names, times);
        this.people = people;
    }

    /** All goals whose standing the rows of these objectives show. */
    Set<GoalKey> shown(List<Objective> objectives) {
        Set<GoalKey> shown = new LinkedHashSet<>();
        for (Objective objective : objectives) {
            shown.add(objective.key());
            map.keyResultsOf(objective.id()).forEach(keyResult -> shown.add(keyResult.key()));
            map.below(objective.id()).forEach(alignment -> shown.add(GoalKey.objective(alignment.child())));
        }
        return shown;
    }

    ObjectiveRow row(Objective objective, Map<GoalKey, Standing> known) {
        ObjectiveContent content = objective.content();
        boolean active = content.state() == ObjectiveState.ACTIVE;
        return new ObjectiveRow(
                objective.id(),
                objective.version(),
                objective.key().toString(),
                content.title(),
                content.statement(),
                names.of(content.kind()),
                active ? null : names.of(content.state()),
                active ? null : GoalNames.look(content.state()),
                content.isClosed(),
                content.score() == null ? null : GoalNames.number(content.score()),
                content.reason(),
                displayName(content.owner()),
                map.spaceOf(objective).content().name(),
                map.cycleOf(objective).content().name(),
                standings.of(known.get(objective.key()), null),
                keyResults(objective, known),
                serves(objective),
                servedBy(objective, known),
                !content.isClosed() && rights.mayChange(objective),
                rights.mayManage(objective));
    }

    KeyResultRow row(KeyResult keyResult, Standing standing) {
        boolean closed = map.objectiveOf(keyResult.key()).content().isClosed();
        return new KeyResultRow(
                keyResult.id(),
                keyResult.key().toString(),
                keyResult.content().title(),
                keyResult.content().type().name(),
                keyResult.content().type().isTold(),
                names.measureOf(keyResult.content()),
                GoalNames.number(keyResult.content().weight()),
                displayName(keyResult.content().owner()),
                standings.of(standing, keyResult),
                !closed && rights.mayChange(keyResult));
    }

    /** Where a goal stands in words: its space, and its objective when it is a key result. */
    String where(GoalKey goal) {
        Objective objective = map.objectiveOf(goal);
        String space = map.spaceOf(objective).content().name();
        return goal.isObjective() ? space : space + " · " + objective.content().title();
    }

    private List<KeyResultRow> keyResults(Objective objective, Map<GoalKey, Standing> known) {
        return map.keyResultsOf(objective.id()).stream()
                .map(keyResult -> row(keyResult, known.get(keyResult.key())))
                .toList();
    }

    private List<AlignedRow> serves(Objective objective) {
        List<AlignedRow> rows = new ArrayList<>();
        for (Alignment alignment : map.above(objective.id())) {
            rows.add(aligned(alignment, alignment.parent(), null));
        }
        return rows;
    }

    private List<AlignedRow> servedBy(Objective objective, Map<GoalKey, Standing> known) {
        List<AlignedRow> rows = new ArrayList<>();
        for (Alignment alignment : map.below(objective.id())) {
            GoalKey child = GoalKey.objective(alignment.child());
            rows.add(aligned(alignment, child, standings.of(known.get(child), null)));
        }
        return rows;
    }

    private AlignedRow aligned(Alignment alignment, GoalKey other, StandingView standing) {
        return new AlignedRow(
                alignment.id(),
                alignment.version(),
                other.toString(),
                map.titleOf(other),
                where(other),
                displayName(map.objectiveOf(other).content().owner()),
                alignment.parent().isObjective(),
                GoalNames.number(alignment.weight()),
                standing,
                rights.mayChange(map.objectiveOf(GoalKey.objective(alignment.child())))
                        || rights.mayChange(map.objectiveOf(alignment.parent())));
    }

    private String displayName(UserKey owner) {
        return owner == null
                ? null
                : owners.computeIfAbsent(
                        owner, key -> people.find(key).map(Person::displayName).orElse(null));
    }
}
