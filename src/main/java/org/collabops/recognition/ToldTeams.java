package org.collabops.recognition;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.UserKey;
import org.collabops.people.FiguresPolicy;
import org.collabops.people.Team;
import org.collabops.people.TeamMap;

/**
 * Of which teams a viewer is told sums over all members. A sum must hide nobody or a minimum group, and so must what is
 * left of it when the sums of the team's parts are taken away. It must do so on every day, so that no difference of two
 * reports tells more than either.
 */
final class ToldTeams {
    private final Actor viewer;
    private final TeamMap map;
    private final FiguresPolicy policy;

    ToldTeams(Actor viewer, TeamMap map, FiguresPolicy policy) {
        this.viewer = viewer;
        this.map = map;
        this.policy = policy;
    }

    /** The ids of those of which sums are told that count on each day its members. */
    Set<Long> on(Days days) {
        Set<Long> told = new HashSet<>();
        map.all().forEach(team -> told.add(team.id()));
        changes(days).forEach(day -> {
            Set<Long> toldThen = new HashSet<>();
            map.roots().forEach(root -> decide(root.id(), day, person -> policy.maySee(viewer, person, day), toldThen));
            told.retainAll(toldThen);
        });
        return told;
    }

    /** The ids of those of which a sum over all of these days is told that counts the members of the last one. */
    Set<Long> atLast(Days days) {
        Set<Long> told = new HashSet<>();
        map.roots()
                .forEach(
                        root -> decide(root.id(), days.last(), person -> policy.maySeeAll(viewer, person, days), told));
        return told;
    }

    /** The first day, and those on which somebody came or had left: between them nothing changes. */
    private Set<LocalDate> changes(Days days) {
        Set<LocalDate> changes = new TreeSet<>(Set.of(days.from()));
        for (Team team : map.all()) {
            map.membersOf(team.id()).stream()
                    .map(membership -> membership.content().days())
                    .flatMap(held -> Stream.of(held.from(), held.until()))
                    .filter(days::contains)
                    .forEach(changes::add);
        }
        return changes;
    }

    /** Decides on a team after all parts of it, and returns the hidden people whom told sums below it or it cover. */
    private Set<UserKey> decide(long team, LocalDate day, Predicate<UserKey> seen, Set<Long> told) {
        Set<UserKey> covered = new HashSet<>();
        map.below(team).forEach(part -> covered.addAll(decide(part.id(), day, seen, told)));
        Set<UserKey> hidden = new HashSet<>(map.peopleOf(team, Days.through(day, day)));
        hidden.removeIf(seen);
        Set<UserKey> rest = new HashSet<>(hidden);
        rest.removeAll(covered);
        if (isSafe(hidden) && isSafe(rest)) {
            told.add(team);
            return hidden;
        }
        return covered;
    }

    private static boolean isSafe(Set<UserKey> hidden) {
        return hidden.isEmpty() || hidden.size() >= FiguresPolicy.MINIMUM_GROUP;
    }
}
