package org.collabops.goals.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.collabops.Actor;
import org.collabops.Grouped;
import org.collabops.goals.Cycle;
import org.collabops.goals.CycleService;
import org.collabops.goals.CycleState;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalKey;
import org.collabops.goals.GoalMap;
import org.collabops.goals.Objective;
import org.collabops.goals.ObjectiveFilter;
import org.collabops.goals.ObjectiveService;
import org.collabops.goals.Space;
import org.collabops.goals.SpaceService;
import org.collabops.goals.Standing;
import org.collabops.goals.StandingService;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Project;
import org.collabops.host.Times;
import org.collabops.host.Words;

/** Makes the objectives of a project as their reader may see them. */
public final class GoalsViews {
    static final int PAGE = 20;

    private final GoalAccess access;
    private final CycleService cycles;
    private final SpaceService spaces;
    private final ObjectiveService objectives;
    private final StandingService standings;
    private final People people;
    private final Words words;
    private final Times times;
    private final Clock clock;

    public GoalsViews(
            GoalAccess access,
            CycleService cycles,
            SpaceService spaces,
            ObjectiveService objectives,
            StandingService standings,
            People people,
            Words words,
            Times times,
            Clock clock) {
        this.access = access;
        this.cycles = cycles;
        this.spaces = spaces;
        this.objectives = objectives;
        this.standings = standings;
        this.people = people;
        this.words = words;
        this.times = times;
        this.clock = clock;
    }

    GoalsView of(Project project, GoalQuery query) {
        Actor viewer = people.current();
        List<Space> own = spaces.all(viewer).stream()
                .filter(space -> project.id().equals(space.project()))
                .toList();
        Optional<Cycle> shown = query.isAnyCycle() ? Optional.empty() : cycle(viewer, query.cycleId());
        List<Objective> found = objectives.all(
                viewer,
                new ObjectiveFilter(
                        query.spaceId(),
                        project.id(),
                        shown.map(Cycle::id).orElse(null),
                        query.states(),
                        query.isMine() ? viewer.user().orElse(null) : null,
                        query.text()));
        int from = Math.min(query.start(), Math.max(0, (found.size() - 1) / PAGE * PAGE));
        List<ObjectiveRow> rows = rows(viewer, found.subList(from, Math.min(from + PAGE, found.size())));
        Optional<Person> me = viewer.user().flatMap(people::find);
        return new GoalsView(
                project.key(),
                project.name(),
                cycleNames(viewer),
                query.isAnyCycle()
                        ? "all"
                        : shown.map(one -> String.valueOf(one.id())).orElse(null),
                shown.map(one -> dates(one)).orElse(null),
                rows.isEmpty() || query.isAnyCycle()
                        ? null
                        : rows.get(0).standing().paceRule(),
                names(own, space -> true),
                names(own, space -> spaces.mayAdd(viewer, space)),
                rows,
                found.size(),
                from + 1,
                from + rows.size(),
                PAGE,
                query.isFiltered(),
                own.isEmpty()
                        ? spaces.mayCreate(viewer, project.id())
                        : own.stream().anyMatch(space -> spaces.mayAdd(viewer, space)),
                spaces.mayCreate(viewer, project.id()),
                cycles.mayManage(viewer),
                me.map(Person::name).orElse(null),
                me.map(Person::displayName).orElse(null),
                words.say(
                        "collabops.goals.shown",
                        Grouped.of(from + 1L),
                        Grouped.of(from + (long) rows.size()),
                        Grouped.of(found.size())));
    }

    private List<ObjectiveRow> rows(Actor viewer, List<Objective> objectivesOfPage) {
        GoalMap map = access.map(viewer);
        GoalRows rows = new GoalRows(map, new GoalRights(access, viewer, map), new GoalNames(words), people, times);
        List<Objective> mapped = objectivesOfPage.stream()
                .filter(objective -> map.holds(objective.key()))
                .toList();
        Map<GoalKey, Standing> known = standings.of(viewer, rows.shown(mapped));
        return mapped.stream().map(objective -> rows.row(objective, known)).toList();
    }

    /** The one that is asked for; else an active one of today, an active one, or the latest. */
    private Optional<Cycle> cycle(Actor viewer, Long wanted) {
        List<Cycle> all = cycles.all(viewer);
        if (wanted != null) {
            return all.stream().filter(cycle -> cycle.id() == wanted).findFirst();
        }
        Predicate<Cycle> active = cycle -> cycle.content().state() == CycleState.ACTIVE;
        return all.stream()
                .filter(active.and(this::isToday))
                .findFirst()
                .or(() -> all.stream().filter(active).findFirst())
                .or(() -> all.stream().findFirst());
    }

    private boolean isToday(Cycle cycle) {
        LocalDate today = clock.instant().atZone(cycle.content().zone()).toLocalDate();
        return !today.isBefore(cycle.content().from())
                && today.isBefore(cycle.content().until());
    }

    private Map<String, String> cycleNames(Actor viewer) {
        Map<String, String> names = new LinkedHashMap<>();
        cycles.all(viewer)
                .forEach(cycle ->
                        names.put(String.valueOf(cycle.id()), cycle.content().name()));
        return names;
    }

    private static String dates(Cycle cycle) {
        return cycle.content().from() + " – " + cycle.content().lastDay();
    }

    private static Map<String, String> names(List<Space> of, Predicate<Space> wanted) {
        Map<String, String> names = new LinkedHashMap<>();
        of.stream()
                .filter(wanted)
                .forEach(space ->
                        names.put(String.valueOf(space.id()), space.content().name()));
        return names;
    }
}
