package org.collabops.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.collabops.Days;
import org.collabops.UserKey;

/**
 * All teams of the site with their members: a forest, in which a team whose parent is gone stands at the top. So does
 * the oldest team of a circle, which only somebody who writes into the database can close.
 */
public final class TeamMap implements Serializable {
    private static final long serialVersionUID = 1;

    private static final Comparator<Team> BY_NAME = Comparator.comparing(
                    (Team team) -> team.content().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Team::id);

    private final Map<Long, Team> teams;
    private final Map<Long, Long> parents;
    private final Map<Long, List<Team>> below;
    private final Map<UserKey, List<Membership>> membershipsOf;

    public TeamMap(Collection<Team> teams) {
        this.teams = teams.stream().collect(toMap(Team::id, team -> team));
        this.parents = parents(this.teams);
        this.below = teams.stream()
                .filter(team -> parentOf(team).isPresent())
                .sorted(BY_NAME)
                .collect(groupingBy(team -> parents.get(team.id())));
        this.membershipsOf = teams.stream()
                .sorted(Comparator.comparing(Team::id))
                .flatMap(team -> team.content().members().stream())
                .collect(groupingBy(Membership::person));
    }

    public Optional<Team> team(long id) {
        return Optional.ofNullable(teams.get(id));
    }

    /** Each below its parent, and beside its siblings by name. */
    public List<Team> all() {
        List<Team> all = new ArrayList<>();
        roots().forEach(root -> all.addAll(withBelow(root.id())));
        return all;
    }

    public List<Team> roots() {
        return teams.values().stream()
                .filter(team -> parentOf(team).isEmpty())
                .sorted(BY_NAME)
                .toList();
    }

    public Optional<Team> parentOf(Team team) {
        return Optional.ofNullable(parents.get(team.id())).map(teams::get);
    }

    /** The teams that are directly part of a team, by name. */
    public List<Team> below(long team) {
        return below.getOrDefault(team, List.of());
    }

    /** A team and all that is part of it; each after the one that it is part of. */
    public List<Team> withBelow(long team) {
        List<Team> all = new ArrayList<>();
        team(team).ifPresent(found -> {
            all.add(found);
            below(team).forEach(part -> all.addAll(withBelow(part.id())));
        });
        return all;
    }

    /** A team and all that it is part of, up to the top. */
    public List<Team> withAbove(long team) {
        List<Team> all = new ArrayList<>();
        for (Optional<Team> next = team(team); next.isPresent(); next = next.flatMap(this::parentOf)) {
            all.add(next.get());
        }
        return all;
    }

    /** The memberships of one team alone, by number. */
    public List<Membership> membersOf(long team) {
        return team(team).map(found -> found.content().members()).orElse(List.of());
    }

    /** The memberships of a person in any team, by team. */
    public List<Membership> membershipsOf(UserKey person) {
        return membershipsOf.getOrDefault(person, List.of());
    }

    /** Everybody who belongs to a team or a part of it on any of these days. */
    public Set<UserKey> peopleOf(long team, Days days) {
        Set<UserKey> people = new HashSet<>();
        for (Team part : withBelow(team)) {
            membersOf(part.id()).stream()
                    .filter(membership -> membership.content().days().overlaps(days))
                    .forEach(membership -> people.add(membership.person()));
        }
        return people;
    }

    /** Whether one leads a team of the other, or a team that it is part of, on that day. */
    public boolean managesOn(UserKey manager, UserKey person, LocalDate day) {
        return membershipsOf(person).stream()
                .filter(membership -> membership.content().days().contains(day))
                .anyMatch(membership -> leads(manager, membership.team()));
    }

    /** The days on which one leads a team of the other, or a team that it is part of. */
    List<Days> managed(UserKey manager, UserKey person) {
        return membershipsOf(person).stream()
                .filter(membership -> leads(manager, membership.team()))
                .map(membership -> membership.content().days())
                .toList();
    }

    /** Whether somebody leads a team or one that it is part of. */
    public boolean leads(UserKey user, long team) {
        return withAbove(team).stream()
                .anyMatch(above -> above.content().leads().contains(user));
    }

    /** Whether somebody keeps a team: its leads and deputies, and those of the teams that it is part of. */
    public boolean keeps(UserKey user, long team) {
        return leads(user, team)
                || withAbove(team).stream()
                        .anyMatch(above -> above.content().deputies().contains(user));
    }

    /** By team; without those that are gone, and without the one that closes a circle. */
    private static Map<Long, Long> parents(Map<Long, Team> teams) {
        Map<Long, Long> parents = new HashMap<>();
        teams.forEach((id, team) -> {
            if (teams.containsKey(team.content().parent())) {
                parents.put(id, team.content().parent());
            }
        });
        for (Long team : new TreeSet<>(parents.keySet())) {
            if (isBelowItself(team, parents)) {
                parents.remove(team);
            }
        }
        return parents;
    }

    private static boolean isBelowItself(Long team, Map<Long, Long> parents) {
        Set<Long> met = new HashSet<>();
        Long above = parents.get(team);
        while (above != null && !above.equals(team) && met.add(above)) {
            above = parents.get(above);
        }
        return team.equals(above);
    }
}
