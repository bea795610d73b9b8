package org.collabops.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.UserKey;
import org.collabops.host.Access;
import org.collabops.host.Groups;
import org.collabops.host.Person;
import org.collabops.people.TeamMap;
import org.collabops.people.TeamService;
import org.collabops.settings.SiteSettings;

/** Whom the name of a team or a group of users stands for when it is thanked as a whole. */
public final class Circles {
    private final TeamService teams;
    private final Groups groups;
    private final Access access;
    private final SiteSettings<SitePolicy> site;
    private final Clock clock;

    public Circles(TeamService teams, Groups groups, Access access, SiteSettings<SitePolicy> site, Clock clock) {
        this.teams = teams;
        this.groups = groups;
        this.access = access;
        this.site = site;
        this.clock = clock;
    }

    /** Its members of today, and those of all its parts; empty when there is no such team. */
    public Optional<List<UserKey>> team(Actor viewer, long id) {
        TeamMap map = teams.map(viewer);
        LocalDate today = LocalDate.ofInstant(clock.instant(), site.current().zone());
        return map.team(id).map(team -> map.peopleOf(team.id(), Days.through(today, today)).stream()
                .sorted(Comparator.comparing(UserKey::value))
                .toList());
    }

    /** Its active members; empty when there are none, and for a group of others unless one is an administrator. */
    public Optional<List<UserKey>> group(Actor viewer, String name) {
        List<UserKey> members = groups.members(name).stream().map(Person::key).toList();
        boolean own = viewer.user().filter(members::contains).isPresent();
        return own || !members.isEmpty() && access.mayAdminister(viewer) ? Optional.of(members) : Optional.empty();
    }
}
