package org.collabops.people;

import java.time.LocalDate;
import java.util.List;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.NotFound;
import org.collabops.UserKey;

/** The teams of the site: seen by every user, kept by their leads and deputies and by whoever plans people. */
public final class TeamService {
    private final Teams teams;

    public TeamService(Teams teams) {
        this.teams = teams;
    }

    /** All teams with their members, which are no secret to anybody who is logged in; empty for everybody else. */
    public TeamMap map(Actor actor) {
        return actor.isAnonymous() ? new TeamMap(List.of(), List.of()) : teams.map();
    }

    /** By its present state, for every user who is logged in. */
    public Team find(Actor actor, long id) {
        return teams.teams()
                .find(id)
                .filter(team -> !actor.isAnonymous())
                .orElseThrow(() -> new NotFound("Team " + id));
    }

    /** Whether one leads a team of the other, or a team that it is part of, on that day. */
    public boolean managesOn(UserKey manager, UserKey person, LocalDate day) {
        return teams.map().managesOn(manager, person, day);
    }

    /** The teams that a person belongs to on any of these days, in the order in which the person came to them. */
    public List<Team> teamsOf(UserKey person, Days days) {
        TeamMap map = teams.map();
        return map.membershipsOf(person).stream()
                .filter(membership -> membership.content().days().overlaps(days))
                .flatMap(membership -> map.team(membership.team()).stream())
                .distinct()
                .toList();
    }

    /** The memberships of one team alone that touch these days. */
    public List<Membership> membersOf(long team, Days days) {
        return teams.map().membersOf(team).stream()
                .filter(membership -> membership.content().days().overlaps(days))
                .toList();
    }
}
