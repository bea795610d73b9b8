package org.collabops.people.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.UserKey;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Words;
import org.collabops.people.Membership;
import org.collabops.people.MembershipContent;
import org.collabops.people.Team;
import org.collabops.people.TeamCapacity;
import org.collabops.people.TeamCapacityService;
import org.collabops.people.TeamMap;
import org.collabops.people.TeamService;

/** Makes views of the tree of teams. */
public final class TeamViews {
    private final TeamService teams;
    private final TeamCapacityService capacities;
    private final People people;
    private final PeopleNames names;
    private final Words words;

    public TeamViews(TeamService teams, TeamCapacityService capacities, People people, Words words) {
        this.teams = teams;
        this.capacities = capacities;
        this.people = people;
        this.names = new PeopleNames(words);
        this.words = words;
    }

    /** @param open the id of the team whose members are shown; null for none */
    List<TeamRow> of(Actor viewer, Days days, Long open) {
        TeamMap map = teams.map(viewer);
        return capacities.all(viewer, days).stream()
                .map(capacity -> row(viewer, map, capacity, open))
                .toList();
    }

    private TeamRow row(Actor viewer, TeamMap map, TeamCapacity capacity, Long open) {
        Team team = capacity.team();
        boolean isOpen = Long.valueOf(team.id()).equals(open);
        return new TeamRow(
                team.id(),
                team.version(),
                team.content().name(),
                map.withAbove(team.id()).size() - 1,
                team.content().leads().stream().map(this::nameOf).collect(joining(", ")),
                capacity.people().size(),
                capacity.days().weeks().stream()
                        .map(week -> cell(capacity, week))
                        .toList(),
                capacity.overcommitted().keySet().stream().map(this::nameOf).toList(),
                teams.mayKeep(viewer, team.id()),
                isOpen,
                isOpen
                        ? map.membersOf(team.id()).stream()
                                .map(member -> member(capacity, member))
                                .toList()
                        : List.of());
    }

    private String cell(TeamCapacity capacity, Days week) {
        Optional<TeamCapacity.Sum> sum = capacity.sum(week);
        if (sum.isEmpty()) {
            return words.say("collabops.people.hidden");
        }
        boolean nothingKnown = sum.get().people() == sum.get().unknownPeople();
        return nothingKnown
                ? words.say("collabops.people.capacity.unknown")
                : names.hours(sum.get().minutes());
    }

    private MemberRow member(TeamCapacity capacity, Membership member) {
        MembershipContent content = member.content();
        Optional<Person> person = people.find(member.person());
        return new MemberRow(
                member.number(),
                person.map(Person::name).orElse(member.person().value()),
                nameOf(member.person()),
                person.filter(Person::active).isPresent(),
                content.from().toString(),
                content.until() == null ? null : content.until().minusDays(1).toString(),
                content.commitment().toString(),
                capacity.of(member.person())
                        .map(seen -> capacity.days().weeks().stream()
                                .map(week -> seen.total(week).isKnown()
                                        ? names.hours(capacity.share(member.person(), week)
                                                .orElse(0L))
                                        : words.say("collabops.people.capacity.unknown"))
                                .toList())
                        .orElse(List.of()));
    }

    private String nameOf(UserKey key) {
        return people.find(key).map(Person::displayName).orElse(key.value());
    }
}
