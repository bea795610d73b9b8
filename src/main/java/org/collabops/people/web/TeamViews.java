package org.collabops.people.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.UserKey;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Words;
import org.collabops.people.Capacity;
import org.collabops.people.Membership;
import org.collabops.people.MembershipContent;
import org.collabops.people.Team;
import org.collabops.people.TeamCapacity;
import org.collabops.people.TeamCapacityService;
import org.collabops.people.TeamMap;
import org.collabops.people.TeamService;

/** Makes views of the tree of teams. */
public final class TeamViews {
    private static final Comparator<MemberRow> BY_NAME = Comparator.comparing(
                    MemberRow::personName, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(MemberRow::from);

    private final TeamService teams;
    private final TeamCapacityService capacities;
    private final People people;
    private final Words words;

    public TeamViews(TeamService teams, TeamCapacityService capacities, People people, Words words) {
        this.teams = teams;
        this.capacities = capacities;
        this.people = people;
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
                words.list(team.content().leads().stream().map(this::nameOf).toList()),
                capacity.people().size(),
                cells(capacity),
                capacity.overcommitted().keySet().stream().map(this::nameOf).toList(),
                teams.mayKeep(viewer, team.id()),
                isOpen,
                isOpen
                        ? map.membersOf(team.id()).stream()
                                .map(member -> member(capacity, member))
                                .sorted(BY_NAME)
                                .toList()
                        : List.of());
    }

    private List<String> cells(TeamCapacity capacity) {
        List<Optional<TeamCapacity.Sum>> sums =
                capacity.days().weeks().stream().map(capacity::sum).toList();
        return sums.stream().allMatch(Optional::isEmpty)
                ? List.of()
                : sums.stream().map(this::cell).toList();
    }

    private String cell(Optional<TeamCapacity.Sum> sum) {
        if (sum.isEmpty()) {
            return words.say("collabops.people.hidden.cell");
        }
        boolean nothingKnown =
                sum.get().people() > 0 && sum.get().people() == sum.get().unknownPeople();
        return nothingKnown ? unknown() : PeopleNames.plainHours(sum.get().minutes());
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
                words.percent(content.commitment().number()),
                capacity.of(member.person()).map(seen -> cells(capacity, seen)).orElse(List.of()));
    }

    private List<String> cells(TeamCapacity capacity, Capacity seen) {
        return capacity.days().weeks().stream()
                .map(week -> seen.total(week).isKnown()
                        ? PeopleNames.plainHours(
                                capacity.share(seen.person(), week).orElse(0L))
                        : unknown())
                .toList();
    }

    private String unknown() {
        return words.say("collabops.people.capacity.unknown");
    }

    private String nameOf(UserKey key) {
        return people.find(key).map(Person::displayName).orElse(key.value());
    }
}
