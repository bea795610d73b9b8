package org.collabops.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.NotFound;
import org.collabops.UserKey;

/** What teams can work, without telling of a single person what the viewer may not see. */
public final class TeamCapacityService {
    private final TeamService teams;
    private final CapacityService capacities;
    private final FiguresPolicy policy;

    public TeamCapacityService(TeamService teams, CapacityService capacities, FiguresPolicy policy) {
        this.teams = teams;
        this.capacities = capacities;
        this.policy = policy;
    }

    public TeamCapacity find(Actor viewer, long team, Days days) {
        TeamMap map = teams.map(viewer);
        Team found = map.team(team).orElseThrow(() -> new NotFound("Team " + team));
        return of(viewer, map, List.of(found), days).get(0);
    }

    /** Of all teams, each below its parent; by the same number of statements for any number of teams. */
    public List<TeamCapacity> all(Actor viewer, Days days) {
        TeamMap map = teams.map(viewer);
        return of(viewer, map, map.all(), days);
    }

    private List<TeamCapacity> of(Actor viewer, TeamMap map, Collection<Team> wanted, Days days) {
        Set<UserKey> people = new HashSet<>();
        wanted.forEach(team -> people.addAll(map.peopleOf(team.id(), days)));
        Map<UserKey, Capacity> all = capacities.of(people, days);
        Map<UserKey, Capacity> visible = capacities.asSeenBy(viewer, all);
        ShownSums sums = new ShownSums(viewer, map, policy, all);
        return wanted.stream()
                .map(team -> new TeamCapacity(team, days, map, sums, all, visible))
                .toList();
    }
}
