package org.collabops.allocations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.allocations.Comparison.Group;
import org.collabops.allocations.Comparison.Line;
import org.collabops.allocations.Comparison.Person;
import org.collabops.host.LoggedWork;
import org.collabops.host.Worklogs;
import org.collabops.people.FiguresPolicy;
import org.collabops.people.Team;
import org.collabops.people.TeamService;

/**
 * What was planned in a project against what was logged there. Work counts for the narrowest thing that its author was
 * planned for in these days: the issue, else a version that fixes it, else an objective that it serves, else the
 * project.
 */
public final class ComparisonService {
    private static final Comparator<Line> UNPLANNED_LAST = Comparator.comparing(
                    (Line line) -> line.minutes().isUnplanned())
            .thenComparing(line -> line.target().target().kind())
            .thenComparing(line -> line.target().target().id());

    private final AllocationService allocations;
    private final AllocationAccess access;
    private final LoadService loads;
    private final Targets targets;
    private final Narrowest narrowest;
    private final Worklogs worklogs;
    private final FiguresPolicy policy;
    private final TeamService teams;

    public ComparisonService(
            AllocationService allocations,
            AllocationAccess access,
            LoadService loads,
            Targets targets,
            Narrowest narrowest,
            Worklogs worklogs,
            FiguresPolicy policy,
            TeamService teams) {
        this.allocations = allocations;
        this.access = access;
        this.loads = loads;
        this.targets = targets;
        this.narrowest = narrowest;
        this.worklogs = worklogs;
        this.policy = policy;
        this.teams = teams;
    }

    /**
     * Of people all of whose days the viewer may see.
     *
     * @throws NotFound when the project is not there, or not for this viewer
     * @throws IllegalStateException when Jira does not tell what was logged
     */
    public Comparison of(Actor viewer, ProjectId project, Days days) {
        access.requireSight(viewer, project);
        Map<Allocation, Seen> planned =
                allocations.all(viewer, new AllocationFilter(null, null, null, project, null, days));
        List<LoggedWork> logged = worklogs.of(viewer, project, days);
        Set<UserKey> people = people(planned.keySet(), logged);
        Set<UserKey> shown = people.stream()
                .filter(person -> policy.maySeeAll(viewer, person, days))
                .collect(toSet());
        Map<UserKey, Map<Target, PlannedAndActual>> sums = new LinkedHashMap<>();
        addPlanned(planned.keySet(), shown, days, sums);
        addActual(viewer, planned.keySet(), logged, shown, sums);
        List<Group> groups = groups(viewer, sums, days);
        int withoutPerson = (int) planned.keySet().stream()
                .filter(allocation -> allocation.content().doer().person() == null)
                .count();
        return new Comparison(
                groups, sum(groups.stream().map(Group::sum).toList()), withoutPerson, people.size() - shown.size());
    }

    private void addPlanned(
            Collection<Allocation> planned,
            Set<UserKey> shown,
            Days days,
            Map<UserKey, Map<Target, PlannedAndActual>> sums) {
        loads.spreads(planned.stream()
                        .filter(allocation ->
                                shown.contains(allocation.content().doer().person()))
                        .toList())
                .forEach((allocation, spread) -> add(
                        sums,
                        allocation.content().doer().person(),
                        allocation.content().target(),
                        new PlannedAndActual(spread.within(days.from(), days.until()), 0)));
    }

    /** Seconds become minutes once for each person and target, so that no rounding adds up. */
    private void addActual(
            Actor viewer,
            Collection<Allocation> planned,
            List<LoggedWork> logged,
            Set<UserKey> shown,
            Map<UserKey, Map<Target, PlannedAndActual>> sums) {
        List<LoggedWork> counted =
                logged.stream().filter(work -> shown.contains(work.author())).toList();
        Map<UserKey, List<Target>> plannedFor = planned.stream()
                .filter(allocation -> allocation.content().doer().person() != null)
                .collect(groupingBy(
                        allocation -> allocation.content().doer().person(),
                        mapping(allocation -> allocation.content().target(), toList())));
        Map<LoggedWork, Target> placed = narrowest.of(viewer, counted, plannedFor);
        Map<UserKey, Map<Target, Long>> seconds = new LinkedHashMap<>();
        counted.forEach(work -> seconds.computeIfAbsent(work.author(), first -> new LinkedHashMap<>())
                .merge(placed.get(work), work.seconds(), Long::sum));
        seconds.forEach((person, byTarget) -> byTarget.forEach((target, total) ->
                add(sums, person, target, new PlannedAndActual(0, Apportionment.scaled(total, 1, 60)))));
    }

    private List<Group> groups(Actor viewer, Map<UserKey, Map<Target, PlannedAndActual>> sums, Days days) {
        sums.values().forEach(lines -> lines.values().removeIf(PlannedAndActual.NOTHING::equals));
        sums.values().removeIf(Map::isEmpty);
        Set<Target> all =
                sums.values().stream().flatMap(one -> one.keySet().stream()).collect(toSet());
        Map<Target, Seen> seen = targets.seen(viewer, all);
        Map<Team, List<Person>> byTeam = new LinkedHashMap<>();
        teams.map(viewer).all().forEach(team -> byTeam.put(team, new ArrayList<>()));
        byTeam.put(null, new ArrayList<>());
        sums.forEach((person, lines) -> byTeam.get(
                        teams.teamsOf(person, days).stream().findFirst().orElse(null))
                .add(person(person, lines, seen)));
        return byTeam.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Group(
                        entry.getKey(),
                        entry.getValue(),
                        sum(entry.getValue().stream().map(Person::sum).toList())))
                .toList();
    }

    private static Person person(UserKey person, Map<Target, PlannedAndActual> lines, Map<Target, Seen> seen) {
        return new Person(
                person,
                lines.entrySet().stream()
                        .map(line -> new Line(seen.get(line.getKey()), line.getValue()))
                        .sorted(UNPLANNED_LAST)
                        .toList(),
                sum(lines.values()));
    }

    private static Set<UserKey> people(Collection<Allocation> planned, List<LoggedWork> logged) {
        Set<UserKey> people = logged.stream().map(LoggedWork::author).collect(toSet());
        planned.stream()
                .map(allocation -> allocation.content().doer().person())
                .filter(person -> person != null)
                .forEach(people::add);
        return people;
    }

    private static void add(
            Map<UserKey, Map<Target, PlannedAndActual>> sums, UserKey person, Target target, PlannedAndActual more) {
        sums.computeIfAbsent(person, first -> new LinkedHashMap<>()).merge(target, more, PlannedAndActual::plus);
    }

    private static PlannedAndActual sum(Collection<PlannedAndActual> parts) {
        return parts.stream().reduce(PlannedAndActual.NOTHING, PlannedAndActual::plus);
    }
}
