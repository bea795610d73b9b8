package org.collabops.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.collabops.Actor;
import org.collabops.Checks;
import org.collabops.Conflict;
import org.collabops.Days;
import org.collabops.NotFound;
import org.collabops.Refused;
import org.collabops.Revision;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.people.TeamMoves.Move;

/** The teams of the site: seen by every user, kept by their leads and deputies and by whoever plans people. */
public final class TeamService {
    private static final int ATTEMPTS = 1000;

    private final Teams teams;
    private final PeopleAccess access;
    private final People people;
    private final Clock clock;

    public TeamService(Teams teams, PeopleAccess access, People people, Clock clock) {
        this.teams = teams;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /** All teams with their members, which are no secret to anybody who is logged in; empty for everybody else. */
    public TeamMap map(Actor actor) {
        return access.isKnown(actor) ? teams.map() : new TeamMap(List.of());
    }

    /** By its present state, for every user who is logged in. */
    public Team find(Actor actor, long id) {
        return teams.kept()
                .find(id)
                .filter(team -> access.isKnown(actor))
                .orElseThrow(() -> new NotFound("Team " + id));
    }

    /** Whether one leads a team of the other, or a team that it is part of, on that day. */
    public boolean managesOn(UserKey manager, UserKey person, LocalDate day) {
        return teams.map().managesOn(manager, person, day);
    }

    /** The teams that a person belongs to on any of these days. */
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

    /** Founds a team: at the top by whoever plans people, below another one by whoever keeps that. */
    public Team create(Actor actor, TeamChange change) {
        TeamContent content = change.appliedTo(TeamContent.EMPTY);
        requireMayStandBelow(actor, content.parent());
        requireValid(content, TeamContent.EMPTY);
        return teams.kept().create(id -> new Team(id, content, Revision.first(actor, clock.instant()), false));
    }

    /**
     * Whoever keeps a team may change it; to move it they also keep the team that it comes to stand below.
     *
     * @throws Conflict with the current {@link Team} when there is a newer one than {@code version}
     * @throws Refused when it would come to stand below itself
     */
    public Team change(Actor actor, long id, int version, TeamChange change) {
        Team team = kept(actor, id, version);
        TeamContent content = change.appliedTo(team.content());
        boolean moves = !Objects.equals(content.parent(), team.content().parent());
        if (moves) {
            requireMayStandBelow(actor, content.parent());
        }
        requireValid(content, team.content());
        if (content.equals(team.content())) {
            return team;
        }
        if (moves && content.parent() != null) {
            announce(team, content.parent());
        }
        return revised(actor, team, content, false);
    }

    /** @throws Refused while another team is part of it */
    public void delete(Actor actor, long id, int version) {
        Team team = kept(actor, id, version);
        long parts = teams.kept().all().stream()
                .filter(other -> Long.valueOf(id).equals(other.content().parent()))
                .count();
        if (parts > 0) {
            throw new Refused("team", Text.of("collabops.people.error.team-has-parts", parts));
        }
        revised(actor, team, team.content(), true);
    }

    public List<Team> history(Actor actor, long id) {
        find(actor, id);
        return teams.kept().history(id);
    }

    public boolean mayKeep(Actor actor, long team) {
        return access.mayKeep(actor, team);
    }

    /** Whether the actor may found teams at the top. */
    public boolean mayFound(Actor actor) {
        return access.mayPlan(actor);
    }

    /** A team that the actor may change. */
    public Team managed(Actor actor, long id) {
        Team team = find(actor, id);
        PeopleAccess.require(access.mayKeep(actor, id), "collabops.people.error.may-not-keep-team");
        return team;
    }

    /** A team that the actor may change, as the actor knew it. */
    Team kept(Actor actor, long id, int version) {
        Team team = managed(actor, id);
        Conflict.unless(team, version);
        return team;
    }

    Team revised(Actor actor, Team team, TeamContent content, boolean deleted) {
        Team revised = new Team(team.id(), content, team.revision().next(actor, clock.instant()), deleted);
        teams.kept().revise(revised);
        return revised;
    }

    /** Decides on the tree that holds, again and again until no other move came between. */
    private void announce(Team team, long parent) {
        for (int tries = 0; tries < ATTEMPTS; tries++) {
            TeamTree tree = teams.tree();
            if (tree.wouldCloseCircle(team.id(), parent)) {
                throw new Refused("parent", Text.of("collabops.people.error.circle"));
            }
            if (teams.moves().announce(new Move(tree.next(), team.id(), parent, team.version() + 1))) {
                return;
            }
        }
        throw new IllegalStateException("No free number among the moves of teams");
    }

    private void requireMayStandBelow(Actor actor, Long parent) {
        PeopleAccess.require(
                parent == null ? access.mayPlan(actor) : access.mayKeep(actor, parent),
                "collabops.people.error.may-not-keep-team");
    }

    private void requireValid(TeamContent content, TeamContent before) {
        Checks checks = content.checked();
        Long parent = content.parent();
        checks.problem(
                parent != null && teams.kept().find(parent).isEmpty(), "parent", "collabops.people.error.no-such-team");
        requireNewcomersExist(checks, "leads", content.leads(), before.leads());
        requireNewcomersExist(checks, "deputies", content.deputies(), before.deputies());
        checks.refuseProblems();
    }

    private void requireNewcomersExist(Checks checks, String field, List<UserKey> wanted, List<UserKey> before) {
        boolean unknown = wanted.stream()
                .filter(person -> !before.contains(person))
                .anyMatch(person -> people.find(person).filter(Person::active).isEmpty());
        checks.problem(unknown, field, "collabops.error.no-such-user");
    }
}
