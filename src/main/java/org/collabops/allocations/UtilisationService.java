package org.collabops.allocations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.NotFound;
import org.collabops.ProjectId;
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
        if (scope.project() != null) {
            return ofProject(viewer, scope.project(), days, cut);
        }
        Map<Allocation, Seen> unstaffed = Map.of();
        Set<UserKey> people = Set.of();
        if (scope.team() != null) {
            teams.find(viewer, scope.team());
            people = teams.map(viewer).peopleOf(scope.team(), days);
            unstaffed = allocations.all(viewer, new AllocationFilter(null, scope.team(), null, null, null, days));
        } else if (scope.person() != null) {
            people = Set.of(scope.person());
        }
        return report(viewer, people, loads.of(viewer, people, days), unstaffed, days, cut);
    }

    /** Everybody's allocations are read once, for who is planned in the project as for what these people do elsewhere. */
    private Utilisation ofProject(Actor viewer, ProjectId project, Days days, Cut cut) {
        access.requireSight(viewer, project);
        SeenAllocations read = allocations.during(viewer, days);
        Set<UserKey> people = new HashSet<>();
        Map<Long, Seen> unstaffed = new HashMap<>();
        for (AllocationOutline outline : read.all()) {
            Seen target = read.target(outline);
            if (target.isVisible() && project.equals(target.project())) {
                if (outline.person() == null) {
                    unstaffed.put(outline.id(), target);
                } else {
                    people.add(outline.person());
                }
            }
        }
        return report(viewer, people, loads.of(viewer, people, read, days), allocations.whole(unstaffed), days, cut);
    }

    private Utilisation report(
            Actor viewer,
            Set<UserKey> people,
            Map<UserKey, PersonLoad> shown,
            Map<Allocation, Seen> unstaffed,
            Days days,
            Cut cut) {
        List<Days> periods = cut.of(days);
        return new Utilisation(
                days, periods, groups(viewer, shown, days, periods), unstaffed, people.size() - shown.size());
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
