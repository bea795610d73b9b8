package org.collabops.allocations;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.NotFound;
import org.collabops.UserKey;
import org.collabops.allocations.Utilisation.Group;
import org.collabops.allocations.Utilisation.Row;
import org.collabops.allocations.Utilisation.Sum;
import org.collabops.people.Team;
import org.collabops.people.TeamMap;
import org.collabops.people.TeamService;

/** How much the people of a project or a team are planned for, wherever that is. */
public final class UtilisationService {
    private final AllocationService allocations;
    private final AllocationAccess access;
    private final LoadService loads;
    private final TeamService teams;

    public UtilisationService(
            AllocationService allocations, AllocationAccess access, LoadService loads, TeamService teams) {
        this.allocations = allocations;
        this.access = access;
        this.loads = loads;
        this.teams = teams;
    }

    /** @throws NotFound when the project or the team is not there, or not for this viewer */
    public Utilisation of(Actor viewer, Scope scope, Days days, Cut cut) {
        Map<Allocation, Seen> planned = planned(viewer, scope, days);
        Set<UserKey> people = people(viewer, scope, planned.keySet(), days);
        Map<UserKey, PersonLoad> shown = loads.of(viewer, people, days);
        List<Days> periods = cut.of(days);
        planned.keySet().removeIf(allocation -> allocation.content().doer().person() != null);
        return new Utilisation(
                days, periods, groups(viewer, shown, days, periods), planned, people.size() - shown.size());
    }

    private Map<Allocation, Seen> planned(Actor viewer, Scope scope, Days days) {
        if (scope.project() != null) {
            access.requireSight(viewer, scope.project());
            return allocations.all(viewer, new AllocationFilter(null, null, null, scope.project(), null, days));
        }
        return scope.team() == null
                ? new LinkedHashMap<>()
                : allocations.all(viewer, new AllocationFilter(null, scope.team(), null, null, null, days));
    }

    private Set<UserKey> people(Actor viewer, Scope scope, Set<Allocation> planned, Days days) {
        if (scope.person() != null) {
            return Set.of(scope.person());
        }
        if (scope.team() != null) {
            teams.find(viewer, scope.team());
            return teams.map(viewer).peopleOf(scope.team(), days);
        }
        return planned.stream()
                .map(allocation -> allocation.content().doer().person())
                .filter(person -> person != null)
                .collect(toCollection(
                        () -> new TreeSet<>((one, other) -> one.value().compareTo(other.value()))));
    }

    private List<Group> groups(Actor viewer, Map<UserKey, PersonLoad> loadsOf, Days days, List<Days> periods) {
        TeamMap map = teams.map(viewer);
        Map<Team, List<Row>> rows = new LinkedHashMap<>();
        map.all().forEach(team -> rows.put(team, new ArrayList<>()));
        rows.put(null, new ArrayList<>());
        loadsOf.forEach((person, load) -> rows.get(teamOf(person, days)).add(row(person, load, days, periods)));
        return rows.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> group(entry.getKey(), entry.getValue(), periods.size()))
                .toList();
    }

    /** The first one that the person belongs to on any of the days; null for none. */
    private Team teamOf(UserKey person, Days days) {
        return teams.teamsOf(person, days).stream().findFirst().orElse(null);
    }

    private static Row row(UserKey person, PersonLoad load, Days days, List<Days> periods) {
        return new Row(person, periods.stream().map(load::period).toList(), load.period(days), load);
    }

    private static Group group(Team team, List<Row> rows, int periods) {
        List<Sum> sums = new ArrayList<>();
        for (int place = 0; place < periods; place++) {
            int period = place;
            sums.add(Sum.of(rows.stream().map(row -> row.periods().get(period)).toList()));
        }
        return new Group(team, rows, sums, Sum.of(rows.stream().map(Row::whole).toList()));
    }
}
